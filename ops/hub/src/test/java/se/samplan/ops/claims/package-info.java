/** What other providers say, in our words. */
package se.samplan.ops.claims;
