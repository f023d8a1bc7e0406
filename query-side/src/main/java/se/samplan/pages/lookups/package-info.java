/** Uppslag: who looked a child up by number, when, for which unit and why. */
@NullMarked
package se.samplan.pages.lookups;

import org.jspecify.annotations.NullMarked;
