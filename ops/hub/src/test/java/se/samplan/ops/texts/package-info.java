/** Texts as they come in. */
package se.samplan.ops.texts;
