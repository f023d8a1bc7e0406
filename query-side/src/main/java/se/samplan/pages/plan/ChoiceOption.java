package se.samplan.pages.plan;

/** One of what a form lets one choose among. */
public record ChoiceOption(String value, String label) {}
