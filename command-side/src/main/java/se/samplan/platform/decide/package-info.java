/** What all deciding has in common: addressing, repetition, time, refusals on the bus. */
@NullMarked
package se.samplan.platform.decide;

import org.jspecify.annotations.NullMarked;
