package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From a child that nobody knows to a plan that is proposed. */
class NewPlanIT extends InTheBrowser {
    @Test
    void aChildIsRegisteredAndAPlanProposed() {
        String identity = OwnPlan.freshIdentity();
        try (Visitor visitor = browsers().desktop()) {
            lookFor(visitor.signIn("Åsa Öberg"), identity);
            visitor.findsNothingWrong();
            register(visitor, "Disa Nyberg");
            visitor.sees("Skriv vårdnadshavarens personnummer.");
            assertThat(visitor.page().inputValue("[name=name]")).isEqualTo("Disa Nyberg");
            visitor.page().fill("[name=guardian-identity-1]", OwnPlan.freshIdentity());
            visitor.press("Registrera barnet");

            visitor.findsNothingWrong();
            visitor.page().fill("textarea[name=reason]", "Kommer inte till skolan på måndagar.");
            visitor.press("Föreslå en plan");

            visitor.sees("Planen är föreslagen. Nästa steg är samtycke.");
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Disa Nyberg");
            assertThat(visitor.page().url()).doesNotContain(identity);
        }
    }

    @Test
    void aChildThatIsThereIsFoundAndNotRegisteredAgain() {
        String identity = OwnPlan.freshIdentity();
        try (Visitor first = browsers().desktop();
                Visitor second = browsers().desktop()) {
            lookFor(first.signIn("Åsa Öberg"), identity);
            lookFor(second.signIn("Mehmet Yılmaz"), identity);
            for (Visitor each : List.of(first, second)) {
                each.page().fill("[name=guardian-identity-1]", OwnPlan.freshIdentity());
                register(each, "Tage Nyberg");
            }
            first.sees("Vad gör att en plan behövs?");
            second.sees("Finns redan");
            second.sees("Det här är redan registrerat. Sök efter det i stället.");
            second.findsNothingWrong();

            lookFor(second, identity);
            second.sees("Vad gör att en plan behövs?");
        }
    }

    private static void lookFor(Visitor visitor, String identity) {
        visitor.open("/ny-plan").page().fill("[name=identity]", identity);
        visitor.page().fill("[name=reason]", "Borta från skolan i tre veckor.");
        visitor.press("Fortsätt");
    }

    private static void register(Visitor visitor, String name) {
        visitor.page().fill("[name=name]", name);
        visitor.page().fill("[name=guardian-name-1]", "Vera Nyberg");
        visitor.press("Registrera barnet");
    }
}
