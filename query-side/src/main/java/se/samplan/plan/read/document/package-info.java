/** The stored document of a plan for each of its parties: how the projection writes it, and how a reader gets it by id. */
@NullMarked
package se.samplan.plan.read.document;

import org.jspecify.annotations.NullMarked;
