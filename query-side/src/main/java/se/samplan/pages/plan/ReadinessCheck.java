package se.samplan.pages.plan;

/** One thing a plan needs before it can be established. */
public record ReadinessCheck(boolean done, String words) {}
