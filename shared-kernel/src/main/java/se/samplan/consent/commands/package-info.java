/** What guardians, children and staff say about consent. */
@NullMarked
package se.samplan.consent.commands;

import org.jspecify.annotations.NullMarked;
