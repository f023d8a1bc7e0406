package se.samplan.pages.plan;

/**
 * Something in the plan that needs someone now.
 *
 * @param shape the drawing beside the words
 * @param words what it is
 * @param next what can be done about it
 * @param link where on the page that is done
 */
record Pressing(String shape, String words, String next, String link) {}
