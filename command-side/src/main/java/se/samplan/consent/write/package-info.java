/** Decides about consent: given, refused, withdrawn, and the passing of its days. */
@NullMarked
package se.samplan.consent.write;

import org.jspecify.annotations.NullMarked;
