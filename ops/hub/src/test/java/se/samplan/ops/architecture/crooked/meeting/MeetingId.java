package se.samplan.ops.architecture.crooked.meeting;

/** Stands to the right of plan. */
public record MeetingId(String value) {}
