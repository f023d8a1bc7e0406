/** The operator's view of the views: how they stand, rebuilding them, taking in what was put aside. */
@NullMarked
package se.samplan.platform.search.web;

import org.jspecify.annotations.NullMarked;
