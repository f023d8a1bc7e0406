package se.samplan.plan.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.NeedId;
import se.samplan.platform.vault.SealedText;

/** A need, still sealed. */
record NeedPicture(
        NeedId need,
        PartyId by,
        @Nullable PersonId actor,
        Instant at,
        SealedText text,
        Topic topic,
        boolean struck,
        List<Said> lines) {

    NeedPicture say(Said said) {
        return new NeedPicture(need, by, actor, at, text, topic, struck, Lists.plus(lines, said));
    }

    NeedPicture strike() {
        return new NeedPicture(need, by, actor, at, text, topic, true, lines);
    }
}
