/** Plans and worklists as JSON, and signals of change as server-sent events. */
@NullMarked
package se.samplan.plan.read.web;

import org.jspecify.annotations.NullMarked;
