package se.samplan.plan.write;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The region's rule of how long a proposal stands without consent. */
@Component
final class ProposalTime {
    private final int days;

    /** @param days {@code samplan.proposal.valid-days} */
    ProposalTime(@Value("${samplan.proposal.valid-days:60}") int days) {
        if (days < 1) {
            throw new IllegalArgumentException("samplan.proposal.valid-days: at least 1");
        }
        this.days = days;
    }

    /** The last day for opening a plan that is proposed today. */
    LocalDate lastDay(LocalDate today) {
        return today.plusDays(days);
    }
}
