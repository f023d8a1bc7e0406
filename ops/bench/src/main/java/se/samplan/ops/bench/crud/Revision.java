package se.samplan.ops.bench.crud;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionListener;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One transaction: when, and who. */
@Entity
@Table(name = "revision", indexes = @Index(columnList = "recorded"))
@RevisionEntity(Revision.RevisionAuthor.class)
class Revision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    @RevisionNumber
    long id;

    /** Milliseconds since 1970. */
    @RevisionTimestamp
    long recorded;

    @Column(length = 100)
    String actor = "";

    @Column(length = 36)
    String party = "";

    @Column(length = 36)
    String command = "";

    /** Who acts now, on this thread. */
    record RevisionListenerOfBench(String person, String party, String command) {}

    static final ThreadLocal<RevisionListenerOfBench> ACTING = new ThreadLocal<>();

    /** Notes who. */
    public static final class RevisionAuthor implements RevisionListener {
        @Override
        public void newRevision(Object revision) {
            RevisionListenerOfBench acting = ACTING.get();
            if (acting != null) {
                ((Revision) revision).actor = acting.person();
                ((Revision) revision).party = acting.party();
                ((Revision) revision).command = acting.command();
            }
        }
    }
}
