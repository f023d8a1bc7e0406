package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.GuardianClaim;
import se.samplan.child.commands.DestroyTexts;
import se.samplan.child.commands.RegisterChild;
import se.samplan.consent.Topic;
import se.samplan.consent.commands.GiveConsent;
import se.samplan.ops.hub.SamplanHub;
import se.samplan.ops.waiting.Await;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.party.commands.RegisterParty;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.commands.SetGoal;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.AggregateModules;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Ids;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

@DisplayName("What is destroyed can't be read from any table, snapshots among them, nor from any file")
@SpringBootTest(
        classes = SamplanHub.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "samplan.search.url=http://127.0.0.1:1",
            "samplan.sign-in.url=http://127.0.0.1:1/sign-in",
            "samplan.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        })
@DirtiesContext
class DestroyedTextsTest {
    private static final String WORD = "gnistfrö";
    private static final Pattern SEALED =
            Pattern.compile("\"subject\":\"([^\"]+)\",\"controller\":\"([^\"]+)\",\"cipher\":\"([^\"]+)\"");

    @TempDir
    static Path data;

    @Autowired
    CommandGateway gateway;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Vault vault;

    private final PartyId school = new PartyId(Ids.next());
    private final Actor teacher = new Actor(new PersonId(Ids.next()), school, Role.STAFF, Set.of());
    private final ChildId child = new ChildId(Ids.next());
    private final PlanId plan = new PlanId(Ids.next());

    @DynamicPropertySource
    static void inOwnFolder(DynamicPropertyRegistry properties) {
        properties.add("samplan.data", () -> data.toAbsolutePath().toString());
    }

    @Test
    void neitherBeforeInTheClearNorAfterwardsAtAll() throws IOException {
        aLongPlanWithASnapshot();
        assertThat(opened("snapshot_event_entry"))
                .as("the snapshot holds it, sealed")
                .anyMatch(it -> it.contains(WORD));
        assertThat(opened("domain_event_entry")).anyMatch(it -> it.contains(WORD));
        assertThat(tablesWith(WORD)).as("in the clear").isEmpty();

        send(teacher, new DestroyTexts(child, school, "Gallring."));

        assertThat(opened("snapshot_event_entry")).noneMatch(it -> it.contains(WORD));
        assertThat(opened("domain_event_entry")).noneMatch(it -> it.contains(WORD));
        assertThat(tablesWith(WORD)).isEmpty();
        sql.execute("checkpoint sync");
        assertThat(filesWith(WORD)).isEmpty();
        assertThat(sql.queryForObject(
                        "select wrapped_key from vault_key where subject = ? and controller = ?",
                        String.class,
                        child.value(),
                        school.value()))
                .isNull();
    }

    private void aLongPlanWithASnapshot() {
        var operator = new Actor(new PersonId("operator"), null, Role.OPERATOR, Set.of());
        send(operator, new RegisterParty(school, PartyKind.SCHOOL, "Provskolan", "98765432"));
        var mother = new Actor(new PersonId(Ids.next()), null, Role.PRIVATE, Set.of());
        var guardian = new GuardianClaim(mother.person(), null, "Mona Prov", Custody.SOLE);
        send(teacher, new RegisterChild(child, "201301052385", "Pim Prov", List.of(guardian), null));
        send(teacher, new ProposePlan(plan, child, "Borta.", LocalDate.now(ZoneId.of("Europe/Stockholm"))));
        send(mother, new GiveConsent(child, Set.of(school), null, null, null));
        send(teacher, new OpenPlan(plan));
        NeedId first = new NeedId(Ids.next());
        GoalId goal = new GoalId(Ids.next());
        LocalDate due = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(20);
        send(teacher, new RecordNeed(plan, first, WORD, Topic.SCHOOLING));
        send(teacher, new SetGoal(plan, goal, first, null, WORD));
        // The words of commitments are those that a snapshot keeps.
        send(
                teacher,
                new MakeCommitment(plan, new CommitmentId(Ids.next()), goal, WORD, Topic.SCHOOLING, due, null, null));
        for (int each = 0; each < AggregateModules.EVENTS_BETWEEN_SNAPSHOTS + 10; each++) {
            send(teacher, new RecordNeed(plan, new NeedId(Ids.next()), WORD + " " + each, Topic.SCHOOLING));
        }
        Await.until(
                "a snapshot",
                () -> Objects.requireNonNull(sql.queryForObject(
                                "select count(*) from snapshot_event_entry where aggregate_identifier = ?",
                                Integer.class,
                                plan.value()))
                        > 0);
    }

    /** Every sealed text in the payloads of a table that can be opened now. */
    private List<String> opened(String table) {
        List<String> found = new ArrayList<>();
        for (byte[] payload : sql.queryForList("select payload from " + table, byte[].class)) {
            Matcher sealed = SEALED.matcher(new String(payload, StandardCharsets.UTF_8));
            while (sealed.find()) {
                vault.open(new SealedText(sealed.group(1), sealed.group(2), sealed.group(3)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Names of the tables in some column of which the word stands, whatever kind the column is of. */
    private List<String> tablesWith(String word) {
        List<String> found = new ArrayList<>();
        for (String table : sql.queryForList(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'", String.class)) {
            boolean holds = sql.queryForList("select * from \"" + table + "\"").stream()
                    .flatMap(row -> row.values().stream())
                    .filter(Objects::nonNull)
                    .map(value -> value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                    .anyMatch(value -> value.toString().contains(word));
            if (holds) {
                found.add(table);
            }
        }
        return found;
    }

    private static List<Path> filesWith(String word) throws IOException {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = word.getBytes(StandardCharsets.UTF_16BE);
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        String all = text(file);
                        return all.contains(new String(utf8, StandardCharsets.ISO_8859_1))
                                || all.contains(new String(utf16, StandardCharsets.ISO_8859_1));
                    })
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Actor actor, Command command) {
        var envelope = new Envelope(actor, UUID.randomUUID().toString(), null);
        gateway.sendAndWait(new GenericCommandMessage<>(command).withMetaData(envelope.toMetaData()));
    }
}
