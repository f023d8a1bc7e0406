/** The hub inside this program: its real wiring, without pages in front. */
@NullMarked
package se.samplan.ops.bench.inside;

import org.jspecify.annotations.NullMarked;
