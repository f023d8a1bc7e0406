/** Where a person is signed in, and ending it from elsewhere. */
@NullMarked
package se.samplan.pages.signedin;

import org.jspecify.annotations.NullMarked;
