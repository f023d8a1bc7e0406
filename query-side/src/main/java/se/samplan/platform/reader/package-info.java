/** Who reads, from the verified sign-in, for every place where somebody reads over HTTP; and asking the query bus without blocking. */
@NullMarked
package se.samplan.platform.reader;

import org.jspecify.annotations.NullMarked;
