package se.samplan.pages.plan;

import java.util.ArrayList;
import java.util.List;
import se.samplan.pages.frame.Reader;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.TaskKind;

/**
 * Which acts the reader is offered at each place of a plan's pages. A place is a letter and the id of an entry ({@code c-} a commitment,
 * {@code g-} a goal, {@code n-} a need, {@code p-} the plan as such), or the word of a section.
 */
final class Offers {
    static final String PLAN = "plan";
    static final String WANTED = "vem-gor-vad";
    static final String VOICE = "roster";
    static final String LEADING = "leda";
    static final String CONSENT = "samtycke";
    static final String MORE = "mer";

    private final PartyPlan plan;
    private final Reader reader;
    private final AvailableActions deeds;
    private final boolean others;
    private final ConsentChoices consent;

    /** @param others whether there is another party to ask */
    Offers(PartyPlan plan, Reader reader, AvailableActions deeds, boolean others, ConsentChoices consent) {
        this.plan = plan;
        this.reader = reader;
        this.deeds = deeds;
        this.others = others;
        this.consent = consent;
    }

    List<String> at(String place) {
        String id = place.substring(place.indexOf('-') + 1);
        return switch (place) {
            case PLAN -> answers();
            case WANTED -> deeds.open() ? List.of("record-need") : List.of();
            case VOICE -> deeds.open() ? List.of("record-child-voice") : List.of();
            case LEADING -> leading();
            case CONSENT -> aboutConsent();
            case MORE -> more();
            default ->
                switch (place.substring(0, Math.max(0, place.indexOf('-')))) {
                    case "c" -> ofCommitment(id);
                    case "g" -> ofGoal(id);
                    case "n" -> ofNeed(id);
                    case "p" -> id.equals(plan.plan().value()) ? answers() : List.of();
                    default -> List.of();
                };
        };
    }

    /** What needs an answer about the plan as such, from this reader. */
    List<Task> tasks() {
        return plan.tasks().stream()
                .filter(task -> !yes(task).isEmpty()
                        && !reader.isAuditor()
                        && (task.person() == null || reader.is(task.person())))
                .toList();
    }

    /** The act that says yes. */
    static String yes(Task task) {
        return switch (task.kind()) {
            case ANSWER_INVITATION -> "join-plan";
            case ACCEPT_COORDINATION -> "accept-coordination";
            case ACCEPT_LEAD -> "accept-lead";
            default -> "";
        };
    }

    /** The act that says no, where there is one. */
    static List<String> no(Task task) {
        return task.kind() == TaskKind.ANSWER_INVITATION ? List.of("decline-invitation") : List.of();
    }

    private List<String> answers() {
        List<String> all = new ArrayList<>();
        tasks().forEach(task -> {
            all.add(yes(task));
            all.addAll(no(task));
        });
        return all;
    }

    private List<String> ofCommitment(String id) {
        return plan.commitments().stream()
                .filter(line -> line.commitment().value().equals(id))
                .findFirst()
                .map(this::about)
                .orElse(List.of());
    }

    List<String> about(SeenCommitment line) {
        return deeds.about(line);
    }

    private List<String> ofGoal(String id) {
        return plan.goals().stream()
                .filter(goal -> goal.goal().value().equals(id))
                .findFirst()
                .map(this::about)
                .orElse(List.of());
    }

    /** What can be added first, then what is seldom done. */
    List<String> about(SeenGoal goal) {
        List<String> all = new ArrayList<>();
        if (deeds.open() && !goal.struck()) {
            all.add("promise");
            if (others) {
                all.add("request-commitment");
            }
            if (goal.partOf() == null && goal.need() != null) {
                all.add("set-goal");
            }
            all.addAll(deeds.aboutEntry(goal.by()));
        }
        return all;
    }

    private List<String> ofNeed(String id) {
        return plan.needs().stream()
                .filter(need -> need.need().value().equals(id))
                .findFirst()
                .map(this::about)
                .orElse(List.of());
    }

    List<String> about(SeenNeed need) {
        List<String> all = new ArrayList<>();
        if (deeds.open() && !need.struck()) {
            all.add("set-goal");
            all.addAll(deeds.aboutEntry(need.by()));
        }
        return all;
    }

    private List<String> leading() {
        List<String> all = new ArrayList<>();
        if (!deeds.takesPart() || !reader.isStaff() || !plan.status().isActive()) {
            return all;
        }
        if (plan.status() == PlanStatus.PROPOSED) {
            return deeds.isMine(plan.proposer()) ? List.of("open-plan", "decline-plan") : all;
        }
        all.addAll(List.of("appoint-coordinator", "name-lead-party"));
        if (deeds.coordinates()) {
            all.add("set-follow-up");
            if (plan.status() == PlanStatus.OPEN) {
                all.add("establish-plan");
            }
            all.add(plan.status() == PlanStatus.PAUSED ? "resume-plan" : "pause-plan");
            all.add("close-plan");
        }
        return all;
    }

    private List<String> aboutConsent() {
        if (!consent.mayConsent()) {
            return List.of();
        }
        return consent.hasConsented()
                ? List.of("give-consent", "withdraw-consent", "refuse-consent")
                : List.of("give-consent", "refuse-consent");
    }

    private List<String> more() {
        List<String> all = new ArrayList<>();
        if (reader.isStaff() && deeds.takesPart()) {
            all.add("assess-maturity");
            if (consent.mayChangeCustody()) {
                all.add("set-custody");
            }
            if (consent.isSocialServices()) {
                all.add("protect-identity");
                if (plan.protection() != null) {
                    all.add("lift-protection");
                }
            }
            all.add("leave-plan");
        }
        return all;
    }
}
