/** Units that can promise: schools, social services, BUP and others, and the people who act for them. */
@NullMarked
package se.samplan.party;

import org.jspecify.annotations.NullMarked;
