package se.samplan.pages.plan;

/**
 * Something in the plan that needs someone now.
 *
 * @param shape the drawing beside the words
 * @param what what it is about
 * @param words how it stands, with who and when
 * @param next what can be done about it
 * @param link where on the page that is done
 */
public record AttentionItem(String shape, String what, String words, String next, String link) {}
