package se.samplan.ops.bench.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.ops.bench.crud.Application;
import se.samplan.ops.bench.crud.CrudWork;
import se.samplan.ops.bench.engine.Engine;
import se.samplan.ops.bench.inside.Town;

/** The same work on rows that are changed, with Envers keeping their history. Nothing is sealed, nothing is timed. */
public final class JpaWithEnvers implements Contestant {
    private final Application application;
    private final CrudWork work;

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
    public List<BenchPlan> prepare(int plans) {
        return IntStream.range(0, plans)
                .<BenchPlan>mapToObj(plan -> new AtPlan(work))
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

    private static final class AtPlan implements BenchPlan {
        private final CrudWork work;
        private final String plan = UUID.randomUUID().toString();
        private final String goal = UUID.randomUUID().toString();
        private final CrudWork.CrudActor school = actor();
        private final CrudWork.CrudActor social = actor();
        private String commitment = "";
        private int done;

        AtPlan(CrudWork work) {
            this.work = work;
            work.join(school, plan);
            work.join(social, plan);
        }

        @Override
        public void next() {
            LocalDate today = Town.today();
            switch (done++ % STEPS) {
                case 0 -> {
                    commitment = UUID.randomUUID().toString();
                    work.ask(social, plan, goal, commitment, school.party(), SampleTexts.PROMISE, today.plusWeeks(3));
                }
                case 1 -> work.commitment(school, commitment, today);
                case 2 -> work.offer(school, commitment, social.party(), SampleTexts.HANDOVER);
                case 3 -> work.takeOver(social, commitment, today);
                default -> work.keep(social, commitment, today, SampleTexts.KEPT);
            }
        }

        private static CrudWork.CrudActor actor() {
            return new CrudWork.CrudActor(
                    UUID.randomUUID().toString(), UUID.randomUUID().toString());
        }
    }
}
