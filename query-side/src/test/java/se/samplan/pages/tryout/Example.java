package se.samplan.pages.tryout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.ProtectionLevel;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.KnownPerson;
import se.samplan.party.read.NamedParty;
import se.samplan.party.read.Names;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.CaseStanding;
import se.samplan.plan.read.Consenter;
import se.samplan.plan.read.FamilyMember;
import se.samplan.plan.read.NamedHolder;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.PlanFilter;
import se.samplan.plan.read.PlanSummary;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenConsent;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenOffer;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.SeenVoice;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.TaskKind;
import se.samplan.plan.read.UnitCase;
import se.samplan.plan.read.WorkItem;

/** A made-up plan on 24 November 2026, as school, family and auditor see it. */
public final class Example {
    public static final Instant NOW = Instant.parse("2026-11-24T08:10:00Z");
    public static final PlanId PLAN = new PlanId(id("plan"));
    public static final ChildId ALVA = new ChildId(id("alva"));
    public static final PartyId FAMILY = new PartyId(ALVA.value());
    public static final PartyId SCHOOL = new PartyId(id("school"));
    public static final PartyId SOCIAL = new PartyId(id("social"));
    public static final PartyId BUP = new PartyId(id("bup"));
    public static final PartyId HAB = new PartyId(id("hab"));
    public static final PersonId ASA = new PersonId(id("asa"));
    public static final PersonId BO = new PersonId(id("bo"));
    public static final PersonId MEHMET = new PersonId(id("mehmet"));
    public static final PersonId KARIN = new PersonId(id("karin"));
    public static final PersonId MARIA = new PersonId(id("maria"));
    public static final PersonId JORGEN = new PersonId(id("jorgen"));
    public static final CommitmentId LATE = new CommitmentId(id("c3"));
    public static final CommitmentId ASKED = new CommitmentId(id("c5"));
    private static final NeedId N1 = new NeedId(id("n1"));
    private static final NeedId N2 = new NeedId(id("n2"));
    private static final GoalId G1 = new GoalId(id("g1"));
    private static final GoalId G2 = new GoalId(id("g2"));
    private static final GoalId G3 = new GoalId(id("g3"));

    private Example() {}

    public static String id(String word) {
        return UUID.nameUUIDFromBytes(word.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    public static List<KnownParty> units() {
        return List.of(
                new KnownParty(
                        SCHOOL,
                        PartyKind.SCHOOL,
                        "Björkängsskolan",
                        "91234567",
                        "Undervisning, anpassningar och elevhälsa."),
                new KnownParty(
                        SOCIAL,
                        PartyKind.SOCIAL_SERVICES,
                        "Socialtjänsten Ekbacken",
                        "SE2120009999-1A01",
                        "Stöd till familjen hemma."),
                new KnownParty(BUP, PartyKind.BUP, "BUP Ekbacken", "SE2321009999-2B01", null),
                new KnownParty(HAB, PartyKind.HABILITATION, "Habiliteringen Ekbacken", "SE2321009999-2B09", null));
    }

    public static Names names() {
        Map<PartyId, NamedParty> parties = units().stream()
                .map(it -> new NamedParty(it.party(), it.kind(), it.name()))
                .collect(Collectors.toMap(NamedParty::party, it -> it));
        Map<PersonId, KnownPerson> people = Stream.of(
                        new KnownPerson(ASA, SCHOOL, "Åsa Öberg", "Specialpedagog"),
                        new KnownPerson(BO, SCHOOL, "Bo Nyström", "Rektor"),
                        new KnownPerson(MEHMET, SOCIAL, "Mehmet Yılmaz", "Socialsekreterare"),
                        new KnownPerson(KARIN, BUP, "Karin Sjögren", "Kurator"))
                .collect(Collectors.toMap(KnownPerson::person, it -> it));
        return new Names(parties, people);
    }

    public static PartyPlan plan(PartyId reader) {
        boolean family = reader.equals(FAMILY);
        return new PartyPlan(
                PLAN,
                reader,
                family ? PartyKind.FAMILY : PartyKind.SCHOOL,
                PartyState.JOINED,
                ALVA,
                FAMILY,
                512,
                day("2026-11-23"),
                PlanStatus.OPEN,
                null,
                ShownText.of("Alva Lindqvist"),
                null,
                false,
                SCHOOL,
                day("2026-08-14"),
                ShownText.of("Borta tre av fem dagar sedan april. Skolan når inte fram ensam."),
                List.of(
                        party(SCHOOL, PartyKind.SCHOOL, PartyState.JOINED, null),
                        party(SOCIAL, PartyKind.SOCIAL_SERVICES, PartyState.JOINED, SCHOOL),
                        party(BUP, PartyKind.BUP, PartyState.JOINED, SCHOOL),
                        party(HAB, PartyKind.HABILITATION, PartyState.INVITED, SCHOOL),
                        party(FAMILY, PartyKind.FAMILY, PartyState.JOINED, null)),
                new NamedHolder(SCHOOL, ASA),
                null,
                null,
                SOCIAL,
                day("2026-11-26"),
                List.of(
                        new FamilyMember(new PersonId(id("alva-person")), ShownText.of("Alva Lindqvist"), null),
                        new FamilyMember(MARIA, ShownText.of("Maria Lindqvist"), Custody.JOINT),
                        new FamilyMember(JORGEN, ShownText.of("Jörgen Lindqvist"), Custody.JOINT)),
                List.of(new Consenter(MARIA, true), new Consenter(JORGEN, true)),
                family
                        ? List.of(
                                new SeenConsent(
                                        MARIA,
                                        Set.of(SCHOOL, SOCIAL, BUP),
                                        Set.of(Topic.ECONOMY),
                                        day("2026-08-17"),
                                        day("2027-06-30")),
                                new SeenConsent(
                                        JORGEN, Set.of(SCHOOL, SOCIAL, BUP, HAB), Set.of(), day("2026-08-17"), null))
                        : List.of(),
                List.of(new SeenVoice(
                        at("2026-08-24T09:00:00Z"),
                        SCHOOL,
                        ASA,
                        ShownText.of("Jag vill komma in utan att alla tittar."),
                        null)),
                List.of(
                        need(N1, SCHOOL, ASA, "Morgnarna är för röriga för att orka gå in.", Topic.SCHOOLING),
                        need(N2, BUP, KARIN, "Oro som gör att hon inte sover.", Topic.HEALTH)),
                List.of(
                        goal(
                                G1,
                                N1,
                                null,
                                SCHOOL,
                                ASA,
                                "I skolan minst fyra dagar i veckan före jul.",
                                Topic.SCHOOLING),
                        goal(G2, N2, null, BUP, KARIN, "Sover minst åtta timmar på vardagar.", Topic.HEALTH),
                        goal(G3, N2, G2, FAMILY, MARIA, "Samma kväll varje dag.", Topic.HEALTH)),
                List.of(
                        line(
                                "c1",
                                G1,
                                CommitmentState.STARTED,
                                SCHOOL,
                                ASA,
                                "Lugn start 9.30 i litet rum.",
                                Topic.SCHOOLING,
                                "2026-12-18",
                                false,
                                null,
                                List.of(new SeenRemark(
                                        "report-progress",
                                        at("2026-11-23T13:05:00Z"),
                                        ASA,
                                        SCHOOL,
                                        ShownText.of("Åtta av tio morgnar. Trapphuset är fortfarande svårt."),
                                        day("2026-11-23")))),
                        line(
                                "c2",
                                G1,
                                CommitmentState.KEPT,
                                SCHOOL,
                                ASA,
                                "Schema med egna bilder.",
                                Topic.SCHOOLING,
                                "2026-10-05",
                                false,
                                day("2026-10-02"),
                                List.of()),
                        line(
                                "c3",
                                G1,
                                CommitmentState.MADE,
                                SOCIAL,
                                MEHMET,
                                "Beslut om kontaktperson.",
                                Topic.FAMILY,
                                "2026-11-09",
                                true,
                                null,
                                List.of(new SeenRemark(
                                        "dissent",
                                        at("2026-11-12T18:20:00Z"),
                                        JORGEN,
                                        FAMILY,
                                        ShownText.of("Vi tycker att det här har tagit för lång tid."),
                                        null))),
                        line(
                                "c4",
                                G2,
                                CommitmentState.MADE,
                                BUP,
                                KARIN,
                                "Samtal om oro, sex gånger.",
                                Topic.HEALTH,
                                "2026-12-11",
                                false,
                                null,
                                List.of()),
                        line(
                                "c6",
                                G3,
                                CommitmentState.MADE,
                                FAMILY,
                                JORGEN,
                                "Skärmar av klockan 21.",
                                Topic.FAMILY,
                                "2026-12-18",
                                false,
                                null,
                                List.of()),
                        asked()),
                null,
                List.of(new Task(
                        TaskKind.ANSWER_REQUEST, null, ASKED, BUP, day("2026-11-30"), at("2026-11-23T12:00:00Z"))),
                Map.of(),
                changes(),
                false,
                Set.of(PlanFilter.LATE),
                audience(),
                day("2027-06-30"),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    /** The same plan after a long time: more has happened and been said than it tells. */
    public static PartyPlan grown(PartyPlan plan) {
        List<PlanChange> often = Stream.generate(Example::changes)
                .flatMap(List::stream)
                .limit(50)
                .toList();
        return plan.with(it -> it.changes(often).moreChanges(true).earlierRemarks(Map.of(id("c1"), 35, id("n1"), 1)));
    }

    public static List<PlanChange> changes() {
        return List.of(
                new PlanChange(
                        512,
                        at("2026-11-23T13:05:00Z"),
                        "report-progress",
                        ASA,
                        SCHOOL,
                        EntryId.of(id("c1")),
                        null,
                        ShownText.of("Lugn start 9.30 i litet rum.")),
                new PlanChange(
                        498,
                        at("2026-11-23T12:00:00Z"),
                        "request-commitment",
                        KARIN,
                        BUP,
                        EntryId.of(ASKED.value()),
                        SCHOOL,
                        ShownText.of("Ett ställe att vila på under dagen.")),
                new PlanChange(
                        460,
                        at("2026-11-20T09:12:00Z"),
                        "make-commitment",
                        KARIN,
                        BUP,
                        EntryId.of(id("c4")),
                        null,
                        ShownText.of("Samtal om oro, sex gånger.")),
                new PlanChange(
                        455,
                        at("2026-11-12T18:20:00Z"),
                        "dissent",
                        JORGEN,
                        FAMILY,
                        EntryId.of(LATE.value()),
                        null,
                        ShownText.of("Beslut om kontaktperson.")),
                new PlanChange(
                        440,
                        at("2026-11-09T23:00:00Z"),
                        "commitment-overdue",
                        null,
                        null,
                        EntryId.of(LATE.value()),
                        null,
                        ShownText.of("Beslut om kontaktperson.")));
    }

    public static List<WorkItem> work() {
        ShownText alva = ShownText.of("Alva Lindqvist");
        PlanId tim = new PlanId(id("plan-tim"));
        return List.of(
                new WorkItem(
                        TaskKind.MINE_LATE,
                        PLAN,
                        alva,
                        new CommitmentId(id("c1")),
                        ShownText.of("Lugn start 9.30 i litet rum."),
                        ASA,
                        null,
                        day("2026-11-21"),
                        at("2026-11-21T23:00:00Z"),
                        List.of(),
                        false,
                        "VERSION"),
                new WorkItem(
                        TaskKind.ANSWER_REQUEST,
                        PLAN,
                        alva,
                        ASKED,
                        ShownText.of("Ett ställe att vila på under dagen."),
                        null,
                        BUP,
                        day("2026-11-30"),
                        at("2026-11-23T12:00:00Z"),
                        List.of(),
                        false,
                        "VERSION"),
                new WorkItem(
                        TaskKind.ANSWER_INVITATION,
                        tim,
                        ShownText.of("Tim Dahl"),
                        null,
                        ShownText.of("Kommer inte in genom grinden."),
                        null,
                        SOCIAL,
                        null,
                        at("2026-11-22T12:00:00Z"),
                        List.of(),
                        false,
                        "VERSION"),
                new WorkItem(
                        TaskKind.MINE,
                        tim,
                        ShownText.of("Tim Dahl"),
                        new CommitmentId(id("c9")),
                        ShownText.of("Möta Tim vid grinden klockan 8."),
                        ASA,
                        null,
                        day("2026-12-04"),
                        at("2026-11-22T12:00:00Z"),
                        List.of(),
                        false,
                        "VERSION"),
                new WorkItem(
                        TaskKind.NEW_SINCE_LAST_LOOK,
                        PLAN,
                        alva,
                        null,
                        null,
                        null,
                        null,
                        null,
                        at("2026-11-23T12:00:00Z"),
                        changes().subList(0, 4),
                        true,
                        "VERSION"));
    }

    /** One that is offered, and one that the own unit claims. */
    static List<UnitCase> cases() {
        return List.of(caseOf(ALVA), caseOf(new ChildId(id("claimed"))));
    }

    /** Of each kind of standing that a page tells of: by the word that the child's id is made of. */
    static UnitCase caseOf(ChildId child) {
        CaseStanding standing = Stream.of(CaseStanding.values())
                .filter(each -> child.value().equals(id(each.word())))
                .findFirst()
                .orElse(CaseStanding.OFFERED);
        boolean named = standing == CaseStanding.OFFERED
                || standing == CaseStanding.HELD
                || standing == CaseStanding.REGISTERED;
        boolean claimed = standing == CaseStanding.CLAIMED;
        return new UnitCase(
                child,
                standing,
                named ? ShownText.of("Alva Lindqvist") : null,
                standing == CaseStanding.HELD ? ProtectionLevel.MARKING : null,
                standing == CaseStanding.OFFERED ? SOCIAL : null,
                null,
                claimed
                        ? ShownText.of("IFN 2026-114")
                        : named ? ShownText.of("Familjen flyttar den 1 december.") : null,
                claimed ? day("2026-11-20") : null,
                claimed ? day("2026-12-08") : null,
                standing == CaseStanding.OFFERED || claimed ? at("2026-11-22T12:00:00Z") : null);
    }

    public static List<PlanSummary> lines() {
        return List.of(
                new PlanSummary(
                        PLAN,
                        PlanStatus.ESTABLISHED,
                        PartyState.JOINED,
                        ShownText.of("Alva Lindqvist"),
                        new NamedHolder(SCHOOL, ASA),
                        SOCIAL,
                        List.of(SCHOOL, SOCIAL, BUP, FAMILY),
                        day("2026-11-26"),
                        day("2026-11-09"),
                        5,
                        1,
                        Set.of(PlanFilter.LATE),
                        List.of("Samtal om oro, sex gånger."),
                        at("2026-11-23T13:05:00Z"),
                        false,
                        null,
                        null),
                new PlanSummary(
                        new PlanId(id("plan-tim")),
                        PlanStatus.OPEN,
                        PartyState.INVITED,
                        ShownText.of("Tim Dahl"),
                        null,
                        null,
                        List.of(SOCIAL, FAMILY),
                        null,
                        day("2026-12-04"),
                        1,
                        0,
                        Set.of(PlanFilter.NO_OWNER),
                        List.of(),
                        at("2026-11-22T12:00:00Z"),
                        false,
                        null,
                        null));
    }

    private static SeenCommitment asked() {
        return new SeenCommitment(
                ASKED,
                G1,
                CommitmentState.REQUESTED,
                BUP,
                SCHOOL,
                BUP,
                null,
                null,
                ShownText.of("Ett ställe att vila på under dagen."),
                null,
                Topic.SCHOOLING,
                day("2026-11-30"),
                null,
                false,
                null,
                null,
                at("2026-11-23T12:00:00Z"),
                null,
                List.of());
    }

    static SeenCommitment line(
            String word,
            GoalId goal,
            CommitmentState state,
            PartyId party,
            PersonId person,
            String text,
            Topic topic,
            String due,
            boolean late,
            @Nullable LocalDate ended,
            List<SeenRemark> lines) {
        SeenOffer offer = word.equals("c4")
                ? new SeenOffer(
                        BUP,
                        SCHOOL,
                        null,
                        ShownText.of("Skolkuratorn träffar henne oftare."),
                        at("2026-11-23T15:00:00Z"))
                : null;
        return new SeenCommitment(
                new CommitmentId(id(word)),
                goal,
                state,
                null,
                null,
                party,
                party,
                person,
                ShownText.of(text),
                null,
                topic,
                day(due),
                day("2026-08-24"),
                late,
                null,
                ended,
                at("2026-08-24T10:00:00Z"),
                offer,
                lines);
    }

    static SeenNeed need(NeedId need, PartyId by, PersonId actor, String text, Topic topic) {
        return new SeenNeed(need, by, actor, at("2026-08-20T11:00:00Z"), ShownText.of(text), topic, false, List.of());
    }

    static SeenGoal goal(
            GoalId goal, NeedId need, @Nullable GoalId partOf, PartyId by, PersonId actor, String text, Topic topic) {
        return new SeenGoal(
                goal,
                need,
                partOf,
                by,
                actor,
                at("2026-08-20T11:30:00Z"),
                ShownText.of(text),
                topic,
                false,
                null,
                null,
                List.of());
    }

    private static Participant party(PartyId party, PartyKind kind, PartyState state, @Nullable PartyId by) {
        return new Participant(
                party, kind, state, by == null, by, day("2026-08-18"), null, state == PartyState.JOINED, true);
    }

    private static Map<String, Set<PartyId>> audience() {
        Map<String, Set<PartyId>> all = Arrays.stream(Topic.values())
                .collect(Collectors.toMap(
                        Topic::word, topic -> topic == Topic.ECONOMY ? Set.of(FAMILY) : Set.of(SOCIAL, BUP, FAMILY)));
        all.put("plan", Set.of(SOCIAL, BUP, FAMILY));
        return all;
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
