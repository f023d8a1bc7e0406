/** Planer: which plans are mine, and how are they? */
@NullMarked
package se.samplan.pages.plans;

import org.jspecify.annotations.NullMarked;
