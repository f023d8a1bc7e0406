package se.samplan.access.read;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.read.ShownText;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

/** Reads the book of look-ups, which whoever finds a child writes. Of a child: by the fingerprint of its number. */
@Component
class LookupBook {
    private static final String READ =
            "select looked_at, person_id, party_id, purpose, reason, found from child_lookup";
    private static final String LATEST_FIRST = " order by looked_at desc, lookup_id desc limit :size offset :from";
    private static final String OF_CHILD =
            " where number in (select blind_index from child_registry where child_id = :child)";

    private final JdbcClient sql;
    private final Vault vault;

    LookupBook(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Of a child, by anyone. */
    List<SeenLookup> of(ChildId child, int from, int size) {
        return page(sql.sql(READ + OF_CHILD + LATEST_FIRST).param("child", child.value()), from, size);
    }

    /** Of a child, by some units. */
    List<SeenLookup> of(ChildId child, Set<PartyId> units, int from, int size) {
        return units.isEmpty()
                ? List.of()
                : page(
                        sql.sql(READ + OF_CHILD + " and party_id in (:units)" + LATEST_FIRST)
                                .param("child", child.value())
                                .param("units", ids(units)),
                        from,
                        size);
    }

    /** By some units, of anyone. */
    List<SeenLookup> by(Set<PartyId> units, int from, int size) {
        return units.isEmpty()
                ? List.of()
                : page(
                        sql.sql(READ + " where party_id in (:units)" + LATEST_FIRST)
                                .param("units", ids(units)),
                        from,
                        size);
    }

    private List<SeenLookup> page(JdbcClient.StatementSpec asked, int from, int size) {
        return asked.param("size", size).param("from", from).query(row()).list();
    }

    private RowMapper<SeenLookup> row() {
        return (row, number) -> {
            PartyId party = new PartyId(row.getString("party_id"));
            String purpose = row.getString("purpose");
            Boolean found = row.getObject("found", Boolean.class);
            return new SeenLookup(
                    row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                    new PersonId(row.getString("person_id")),
                    party,
                    purpose,
                    purpose.equals("find") ? reason(party, row.getString("reason")) : null,
                    found);
        };
    }

    /** The unit's own words, under the unit's own key. */
    private ShownText reason(PartyId party, @Nullable String cipher) {
        return cipher == null
                ? ShownText.gone()
                : vault.open(new SealedText(party.value(), party.value(), cipher))
                        .map(ShownText::of)
                        .orElseGet(ShownText::gone);
    }

    private static List<String> ids(Set<PartyId> units) {
        return units.stream().map(PartyId::value).sorted().toList();
    }
}
