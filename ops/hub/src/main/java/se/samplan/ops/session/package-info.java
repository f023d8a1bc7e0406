/**
 * Who is signed in, kept in the browser alone: sealed cookies that any process with the same key can open. No process remembers
 * anything, so any of them answers any request.
 */
@NullMarked
package se.samplan.ops.session;

import org.jspecify.annotations.NullMarked;
