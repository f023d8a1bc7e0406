package se.samplan.pages.frame;

/** What could not be shown, and why. */
public record TroublePage(String title, String sentence) {}
