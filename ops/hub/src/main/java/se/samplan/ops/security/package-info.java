/** Who may come in through the public port, and how: bearer tokens for programs, a session for pages, the sign-in behind a proxy. */
@NullMarked
package se.samplan.ops.security;

import org.jspecify.annotations.NullMarked;
