package se.samplan.ops.bench.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.ops.bench.crud.Application;
import se.samplan.ops.bench.crud.Work;
import se.samplan.ops.bench.engine.Engine;
import se.samplan.ops.bench.inside.Town;

/** The same work on rows that are changed, with Envers keeping their history. Nothing is sealed, nothing is timed. */
public final class JpaWithEnvers implements Contestant {
    private final Application application;
    private final Work work;

    public JpaWithEnvers(Engine.Database database) {
        application = new Application(database);
        work = application.work();
    }

    public Application application() {
        return application;
    }

    @Override
    public String name() {
        return "JPA + Envers";
    }

    @Override
    public List<Desk> prepare(int plans) {
        return IntStream.range(0, plans)
                .<Desk>mapToObj(plan -> new AtPlan(work))
                .toList();
    }

    @Override
    public long kept() {
        return JdbcClient.create(application.database())
                .sql("select count(*) from promised_aud")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        application.close();
    }

    private static final class AtPlan implements Desk {
        private final Work work;
        private final String plan = UUID.randomUUID().toString();
        private final String goal = UUID.randomUUID().toString();
        private final Work.Actor school = actor();
        private final Work.Actor social = actor();
        private String promise = "";
        private int done;

        AtPlan(Work work) {
            this.work = work;
            work.join(school, plan);
            work.join(social, plan);
        }

        @Override
        public void next() {
            LocalDate today = Town.today();
            switch (done++ % STEPS) {
                case 0 -> {
                    promise = UUID.randomUUID().toString();
                    work.ask(social, plan, goal, promise, school.party(), Words.PROMISE, today.plusWeeks(3));
                }
                case 1 -> work.promise(school, promise, today);
                case 2 -> work.offer(school, promise, social.party(), Words.HANDOVER);
                case 3 -> work.takeOver(social, promise, today);
                default -> work.keep(social, promise, today, Words.KEPT);
            }
        }

        private static Work.Actor actor() {
            return new Work.Actor(
                    UUID.randomUUID().toString(), UUID.randomUUID().toString());
        }
    }
}
