/** The pages alone, with made-up views and a gateway that notes what it is sent. */
@NullMarked
package se.samplan.pages.tryout;

import org.jspecify.annotations.NullMarked;
