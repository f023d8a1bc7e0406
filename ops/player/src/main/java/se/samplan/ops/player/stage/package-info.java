/** A scenario on stage: names become ids, steps become requests, checks are compared with what the hub shows. */
@NullMarked
package se.samplan.ops.player.stage;

import org.jspecify.annotations.NullMarked;
