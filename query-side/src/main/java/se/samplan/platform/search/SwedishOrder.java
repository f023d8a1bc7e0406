package se.samplan.platform.search;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/** Swedish order of names: å, ä, ö last. */
public final class SwedishOrder {

    private SwedishOrder() {}

    /** Longer names than people have differ no more in their order. */
    private static final int COUNTED = 200;

    /** A key whose plain order is the Swedish order of the names. */
    public static String sortKey(String name) {
        Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
        swedish.setStrength(Collator.SECONDARY);
        return HexFormat.of()
                .formatHex(swedish.getCollationKey(name.substring(0, Math.min(COUNTED, name.length())))
                        .toByteArray());
    }
}
