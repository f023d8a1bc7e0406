package se.samplan.pages.plan;

/** One thing a plan needs before it can be established. */
record Check(boolean done, String words) {}
