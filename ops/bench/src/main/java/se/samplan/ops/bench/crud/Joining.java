package se.samplan.ops.bench.crud;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;

/** A party that takes part in a plan. */
@Entity
@Audited
@Table(name = "joining", indexes = @Index(columnList = "plan"))
class Joining {
    @Id
    @Column(length = 80)
    String id = "";

    @Column(length = 36)
    String plan = "";

    @Column(length = 36)
    String party = "";

    protected Joining() {}

    Joining(String plan, String party) {
        this.id = idOf(plan, party);
        this.plan = plan;
        this.party = party;
    }

    static String idOf(String plan, String party) {
        return plan + ":" + party;
    }
}
