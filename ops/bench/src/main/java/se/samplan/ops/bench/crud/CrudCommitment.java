package se.samplan.ops.bench.crud;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A commitment as one row that is changed; Envers keeps every version of it. Text in the clear. */
@Entity
@Audited
@Table(name = "promised", indexes = @Index(columnList = "plan"))
class CrudCommitment {
    @Id
    @Column(length = 36)
    String id = "";

    @Column(length = 36)
    String plan = "";

    @Column(length = 36)
    String goal = "";

    @Column(length = 36)
    String askedBy = "";

    @Column(length = 36)
    String askedOf = "";

    @Column(length = 36)
    @Nullable
    String party;

    @Column(length = 100)
    @Nullable
    String person;

    @Column(length = 36)
    @Nullable
    String offeredTo;

    @Column(length = 4000)
    String text = "";

    @Column(length = 4000)
    @Nullable
    String reason;

    @Column(length = 40)
    String topic = "";

    @Column(length = 20)
    String stage = "";

    LocalDate due = LocalDate.EPOCH;

    /** From which day the party answers for it. */
    @Nullable
    LocalDate since;

    /** On which day it ended. */
    @Nullable
    LocalDate ended;

    @Version
    long version;

    protected CrudCommitment() {}

    CrudCommitment(String id, String plan, String goal) {
        this.id = id;
        this.plan = plan;
        this.goal = goal;
    }
}
