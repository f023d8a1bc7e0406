package se.samplan.ops.bench.commands;

/** What people write; the same for every contestant. */
final class SampleTexts {
    static final String PROMISE = "En mentor möter vid bussen varje morgon och går med till första lektionen.";
    static final String HANDOVER = "Mentorn byter skola, och familjen vill att ni tar över från måndag.";
    static final String KEPT = "Det har fungerat varje dag i tre veckor.";

    private SampleTexts() {}
}
