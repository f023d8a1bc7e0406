package se.samplan.platform.message;

/**
 * What only a unit with a part in it decides. Whoever has none is told just that, {@code not-entitled}, also about what does not exist:
 * the answer tells nobody which it is.
 */
public interface DecidedByUnit extends NamesAnyUnit {}
