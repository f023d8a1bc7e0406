/** The databases the product runs on, brought up for a test. Stands in tests only and ships with nothing. */
@NullMarked
package se.samplan.ops.databases;

import org.jspecify.annotations.NullMarked;
