package se.samplan.ops.architecture.crooked.plan.events;

import org.slf4j.Logger;
import se.samplan.ops.architecture.crooked.meeting.MeetingId;

/** An event that is a class, looks to its right, knows a logger and is named after nothing. */
public class PlanOpenedEvent {
    MeetingId meeting;
    Logger log;
}
