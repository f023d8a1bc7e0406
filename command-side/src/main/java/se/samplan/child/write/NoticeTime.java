package se.samplan.child.write;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long those who take part have for opposing a claim of a child's case. */
@Component
final class NoticeTime {
    private final int days;

    NoticeTime(@Value("${samplan.case.notice-days:14}") int days) {
        if (days < 1) {
            throw new IllegalArgumentException("samplan.case.notice-days: at least 1");
        }
        this.days = days;
    }

    /** The last day for opposing what is said today. */
    LocalDate lastDay(LocalDate today) {
        return today.plusDays(days);
    }
}
