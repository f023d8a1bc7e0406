/** Sessions that live in the browser. */
package se.samplan.ops.session;
