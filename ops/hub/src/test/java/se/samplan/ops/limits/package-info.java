/** Limits and deadlines of the public port. */
package se.samplan.ops.limits;
