/** From an HTTP request to a command with its actor. */
@NullMarked
package se.samplan.platform.decide.web;

import org.jspecify.annotations.NullMarked;
