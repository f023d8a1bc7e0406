/** How refusals are told, and written down. */
package se.samplan.ops.problems;
