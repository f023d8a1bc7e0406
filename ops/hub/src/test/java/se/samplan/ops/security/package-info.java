/** The public port as it meets programs, pages and the sign-in behind it. */
package se.samplan.ops.security;
