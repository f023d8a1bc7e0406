/** What happens around the start of the hub. */
package se.samplan.ops.hub;
