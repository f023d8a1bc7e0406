package se.samplan.platform.search;

/**
 * An index that a view needs.
 *
 * @param name the alias by which it is read; each generation has its own index {@code <name>-<number>}
 * @param mapping class path resource with the mapping, {@code search/….json}
 */
public record IndexForm(String name, String mapping) {}
