/** What is said around signing in and out, when there is something to say. */
@NullMarked
package se.samplan.pages.signin;

import org.jspecify.annotations.NullMarked;
