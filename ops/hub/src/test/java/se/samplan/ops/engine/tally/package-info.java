/** The smallest domain that can prove the wiring: a tally that counts, may refuse, and waits for a deadline. */
package se.samplan.ops.engine.tally;
