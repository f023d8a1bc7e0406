/** Who I am, which units there are and who works for them, as JSON. */
@NullMarked
package se.samplan.party.read.web;

import org.jspecify.annotations.NullMarked;
