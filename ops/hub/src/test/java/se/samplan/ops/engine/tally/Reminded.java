package se.samplan.ops.engine.tally;

public record Reminded(String tally) {}
