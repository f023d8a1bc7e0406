package se.samplan.plan.write;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.ScopeAware;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.test.deadline.StubDeadlineManager;
import org.jspecify.annotations.Nullable;
import se.samplan.cases.Cases;
import se.samplan.cases.ReadableVault;
import se.samplan.cases.RegistersInMemory;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.commands.ConsentCommand;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.ground.Ground;
import se.samplan.consent.ground.GroundLookup;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.AggregateModules;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.ChildAuthority;
import se.samplan.platform.decide.CopyingFactory;
import se.samplan.platform.decide.OpenedNames;
import se.samplan.platform.decide.RefusalInterceptor;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.decide.StreamTargetResolver;
import se.samplan.platform.history.EventFormat;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.refusal.RefusalDetail;
import se.samplan.platform.vault.Vault;

/** The real deciding room in memory: aggregates, bus, store, and a clock that a test moves. */
final class SmallHub implements AutoCloseable {
    /** So few that most decisions begin with a snapshot. */
    private static final int EVENTS_BETWEEN_SNAPSHOTS = 3;

    private static final int DAYS_OF_A_PROPOSAL = 10;
    private static final int DAYS_TO_OPPOSE = 3;

    private final AtomicReference<Instant> now = new AtomicReference<>(Cases.morning(Cases.TODAY));
    private final Clock before = GenericEventMessage.clock;
    private final StubDeadlineManager deadlines = new StubDeadlineManager(now.get());
    private final List<DomainEventMessage<?>> kept = new ArrayList<>();
    private final Configuration axon;
    /** A snapshot is written down and read back, as in a database. */
    private final EventStorageEngine store = new InMemoryEventStorageEngine() {
        @Override
        public void storeSnapshot(DomainEventMessage<?> made) {
            super.storeSnapshot(new GenericDomainEventMessage<>(
                    made.getType(),
                    made.getAggregateIdentifier(),
                    made.getSequenceNumber(),
                    reread(made.getPayload())));
        }
    };

    final RegistersInMemory registers = Cases.registers();

    /** Either an answer or a refusal. */
    record Answer(@Nullable Receipt receipt, @Nullable RefusalDetail refusal) {
        String code() {
            return refusal == null ? "accepted" : refusal.code();
        }
    }

    SmallHub() {
        GenericEventMessage.clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        Vault vault = new ReadableVault();
        GroundLookup families = this::groundOf;
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> EventFormat.serializer())
                .configureEmbeddedEventStore(c -> store)
                .registerComponent(DeadlineManager.class, c -> deadlines)
                .registerComponent(Registers.class, c -> registers)
                .registerComponent(Vault.class, c -> vault)
                .registerComponent(GroundLookup.class, c -> families)
                .registerComponent(
                        ChildAuthority.class,
                        c -> new ChildAuthority(registers, new StoredCaseParts(c.eventStore(), registers)))
                .registerComponent(Calendar.class, c -> Cases.CALENDAR)
                .registerComponent(ProposalTime.class, c -> new ProposalTime(DAYS_OF_A_PROPOSAL))
                .registerComponent(
                        DecisionContexts.class,
                        c -> new DecisionContexts(Cases.CALENDAR, families, registers, vault, Cases.names(registers)))
                .registerComponent(OpenedNames.class, c -> Cases.names(registers));
        notice(configurer);
        for (Class<?> type : List.of(room("child.write.ChildAggregate"), room("consent.write.ConsentAggregate"))) {
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(type)
                    .configureCommandTargetResolver(c -> new StreamTargetResolver()));
        }
        AggregateModules.withSnapshots(
                        new CopyingFactory<>(PlanAggregate.class, PlanAggregate::new, PlanAggregate::copy),
                        PlanCommand.class,
                        EVENTS_BETWEEN_SNAPSHOTS)
                .configureModule(configurer);
        axon = configurer.buildConfiguration();
        axon.commandBus().registerHandlerInterceptor(new RefusalInterceptor());
        axon.start();
    }

    Answer send(Command command, Envelope envelope) {
        List<Answer> answers = new ArrayList<>();
        axon.commandBus()
                .dispatch(
                        new GenericCommandMessage<>(command).withMetaData(envelope.toMetaData()),
                        (sent, result) -> answers.add(
                                result.isExceptional()
                                        ? refused(result.exceptionResult())
                                        : new Answer((Receipt) result.getPayload(), null)));
        return answers.getFirst();
    }

    /** Everything stored, in order. */
    List<DomainEventMessage<?>> events() {
        return eventsFrom(0);
    }

    /** What has come since the last time somebody asked. */
    List<DomainEventMessage<?>> newEvents() {
        List<DomainEventMessage<?>> fresh = eventsFrom(kept.size());
        kept.addAll(fresh);
        return fresh;
    }

    /** What had been stored when last asked, as it was then. */
    List<DomainEventMessage<?>> kept() {
        return kept;
    }

    LocalDate today() {
        return Cases.CALENDAR.today();
    }

    /** Moves the clock to a morning; what waited for a day in between happens. */
    void advanceTo(LocalDate day) {
        Instant then = Cases.morning(day);
        now.set(then);
        deadlines.advanceTimeTo(then, this::wake);
    }

    Ground groundOf(ChildId child) {
        Ground ground = Ground.NONE;
        for (String stream : List.of(child.value(), ConsentCommand.streamOf(child))) {
            var events = axon.eventStore().readEvents(stream);
            while (events.hasNext()) {
                DomainEventMessage<?> next = events.next();
                ground = switch (next.getPayload()) {
                    case ChildEvent it -> ground.with(it, next.getTimestamp());
                    case ConsentEvent it -> ground.with(it, next.getTimestamp());
                    default -> ground;
                };
            }
        }
        return ground;
    }

    @Override
    public void close() {
        axon.shutdown();
        GenericEventMessage.clock = before;
    }

    private void wake(ScopeDescriptor scope, DeadlineMessage<?> deadline) throws Exception {
        DefaultUnitOfWork<DeadlineMessage<?>> work = DefaultUnitOfWork.startAndGet(deadline);
        work.executeWithResult(() -> {
                    List<ScopeAware> awake = new ConfigurationScopeAwareProvider(axon)
                            .provideScopeAwareStream(scope)
                            .filter(each -> each.canResolve(scope))
                            .toList();
                    for (ScopeAware each : awake) {
                        each.send(deadline, scope);
                    }
                    return null;
                })
                .getPayload();
    }

    private List<DomainEventMessage<?>> eventsFrom(int position) {
        long count = axon.eventStore().createHeadToken() instanceof GlobalSequenceTrackingToken head
                ? head.getGlobalIndex() + 1 - position
                : 0;
        if (count == 0) {
            return List.of();
        }
        try (var stream =
                axon.eventStore().openStream(position == 0 ? null : new GlobalSequenceTrackingToken(position - 1L))) {
            List<DomainEventMessage<?>> events = new ArrayList<>();
            stream.asStream().limit(count).forEach(event -> events.add((DomainEventMessage<?>) event));
            return events;
        }
    }

    private static Answer refused(Throwable thrown) {
        if (thrown instanceof CommandExecutionException crossed
                && crossed.getDetails().orElse(null) instanceof RefusalDetail refusal) {
            return new Answer(null, refusal);
        }
        throw new AssertionError("a fault, not a refusal", thrown);
    }

    private static Object reread(Object made) {
        var json = EventFormat.serializer();
        return json.deserialize(json.serialize(made, byte[].class));
    }

    boolean hasSnapshotOf(String stream) {
        return store.readSnapshot(stream).isPresent();
    }

    /** So few days for opposing a claim that some are taken over within a history. */
    @SuppressWarnings("unchecked")
    private static void notice(Configurer configurer) {
        try {
            Class<Object> type = (Class<Object>) room("child.write.NoticeTime");
            var making = type.getDeclaredConstructor(int.class);
            making.setAccessible(true);
            Object notice = making.newInstance(DAYS_TO_OPPOSE);
            configurer.registerComponent(type, c -> notice);
        } catch (ReflectiveOperationException moved) {
            throw new AssertionError(moved);
        }
    }

    private static Class<?> room(String name) {
        try {
            return Class.forName("se.samplan." + name);
        } catch (ClassNotFoundException moved) {
            throw new AssertionError(moved);
        }
    }
}
