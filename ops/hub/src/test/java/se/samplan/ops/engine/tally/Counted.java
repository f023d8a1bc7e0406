package se.samplan.ops.engine.tally;

public record Counted(String tally, int by) {}
