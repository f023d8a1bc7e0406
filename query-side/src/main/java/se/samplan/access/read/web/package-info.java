/** JSON endpoints for look-ups of children. */
@NullMarked
package se.samplan.access.read.web;

import org.jspecify.annotations.NullMarked;
