/** Ny plan: find or register a child, and say that a plan is needed. */
@NullMarked
package se.samplan.pages.newplan;

import org.jspecify.annotations.NullMarked;
