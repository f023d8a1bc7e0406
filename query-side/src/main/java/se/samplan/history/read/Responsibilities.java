package se.samplan.history.read;

import java.util.List;
import se.samplan.party.read.Names;

/** Who answered for what, in the order the commitments came. */
public record Responsibilities(List<Responsible> commitments, Names names) {}
