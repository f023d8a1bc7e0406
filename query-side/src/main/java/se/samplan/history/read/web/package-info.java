/** The history of a plan, and who answered for what on which day, as JSON. */
@NullMarked
package se.samplan.history.read.web;

import org.jspecify.annotations.NullMarked;
