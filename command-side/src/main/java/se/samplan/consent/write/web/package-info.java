/** JSON endpoints for what can be said about consent. */
@NullMarked
package se.samplan.consent.write.web;

import org.jspecify.annotations.NullMarked;
