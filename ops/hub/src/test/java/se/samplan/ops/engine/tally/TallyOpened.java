package se.samplan.ops.engine.tally;

public record TallyOpened(String tally) {}
