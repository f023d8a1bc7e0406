/** Where a visit begins, and what is said about accessibility and personal data. */
@NullMarked
package se.samplan.pages.about;

import org.jspecify.annotations.NullMarked;
