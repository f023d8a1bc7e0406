package se.samplan.platform.alias;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.message.Ids;
import se.samplan.platform.vault.KeyedSeal;

/**
 * What stands in the place of ids for a reader who must not know which unit or person it is: another for each reader and child, the same
 * for that reader and child each time. Nobody can tell from them whether two are of the same unit; the hub reads back those it has given.
 * The staff of a unit are one reader, as they read the same; everyone else is one each.
 */
public final class Aliases {
    private static final byte UUID_FORM = 0;
    private static final byte TEXT_FORM = 1;
    private static final String UNIT = "unit";
    private static final String PERSON = "person";

    private final KeyedSeal seal;

    /** @param secret of 32 bytes or more; it must stay the same as long as the aliases are to */
    public Aliases(byte[] secret) {
        this.seal = new KeyedSeal(List.of(secret), "samplan aliases 1");
    }

    public PartyId of(PartyId party, Actor reader, ChildId child) {
        return new PartyId(seal(UNIT, party.value(), reader, child));
    }

    public PersonId of(PersonId person, Actor reader, ChildId child) {
        return new PersonId(seal(PERSON, person.value(), reader, child));
    }

    /** The unit; empty when the alias was not given to this reader about this child. */
    public Optional<PartyId> open(PartyId alias, Actor reader, ChildId child) {
        return open(UNIT, alias.value(), reader, child).map(PartyId::new);
    }

    /** The person; empty when the alias was not given to this reader about this child. */
    public Optional<PersonId> open(PersonId alias, Actor reader, ChildId child) {
        return open(PERSON, alias.value(), reader, child).map(PersonId::new);
    }

    private String seal(String what, String id, Actor reader, ChildId child) {
        return Ids.ALIAS + seal.seal(context(what, reader, child), bytes(id));
    }

    private Optional<String> open(String what, String alias, Actor reader, ChildId child) {
        return Ids.isAlias(alias)
                ? seal.open(context(what, reader, child), alias.substring(Ids.ALIAS.length()))
                        .map(Aliases::text)
                : Optional.empty();
    }

    private static String context(String what, Actor reader, ChildId child) {
        String who = reader.role() == Role.STAFF && reader.party() != null
                ? "party " + reader.party()
                : "person " + reader.person();
        return what + "\n" + who + "\n" + child.value();
    }

    /** A UUID as its sixteen bytes: short, and not to be told from another by its length. */
    private static byte[] bytes(String id) {
        if (isUuid(id)) {
            UUID uuid = UUID.fromString(id);
            return ByteBuffer.allocate(1 + 2 * Long.BYTES)
                    .put(UUID_FORM)
                    .putLong(uuid.getMostSignificantBits())
                    .putLong(uuid.getLeastSignificantBits())
                    .array();
        }
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + text.length).put(TEXT_FORM).put(text).array();
    }

    private static String text(byte[] bytes) {
        ByteBuffer parts = ByteBuffer.wrap(bytes);
        if (parts.get() == UUID_FORM) {
            return new UUID(parts.getLong(), parts.getLong()).toString();
        }
        byte[] text = new byte[parts.remaining()];
        parts.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static boolean isUuid(String id) {
        try {
            return Ids.uuid(id).equals(id);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
