/** From an HTTP request to an intention with its actor. */
@NullMarked
package se.samplan.platform.decide.web;

import org.jspecify.annotations.NullMarked;
