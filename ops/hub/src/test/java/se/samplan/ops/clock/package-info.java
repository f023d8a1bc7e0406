/** Tests of the hub's clock. */
package se.samplan.ops.clock;
