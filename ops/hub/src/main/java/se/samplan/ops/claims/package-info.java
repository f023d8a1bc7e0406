/**
 * What any OpenID provider says about a person, put into the hub's own words. Rights are never guessed: what is missing or unknown is
 * refused by name.
 */
@NullMarked
package se.samplan.ops.claims;

import org.jspecify.annotations.NullMarked;
