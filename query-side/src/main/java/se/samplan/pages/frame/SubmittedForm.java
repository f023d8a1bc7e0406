package se.samplan.pages.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.samplan.platform.message.CleanText;
import se.samplan.platform.message.TextLimits;

/**
 * What someone has typed. Reading a field that is missing or malformed notes the trouble under the field's name and goes on, so that
 * all troubles are told at once; what is read is only to be used when there were none. Texts are cleaned before anybody reads them.
 */
public final class SubmittedForm {
    private final MultiValueMap<String, String> fields;
    private final Map<String, String> troubles = new LinkedHashMap<>();

    public SubmittedForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** @throws FormIncomplete if any field that was read had trouble */
    public <T> T checked(T made) {
        if (troubles.isEmpty()) {
            return made;
        }
        throw new FormIncomplete(troubles);
    }

    public @Nullable String raw(String name) {
        String value = fields.getFirst(name);
        if (value == null) {
            return null;
        }
        String clean = CleanText.of(value).strip();
        return clean.isEmpty() ? null : clean;
    }

    public String text(String name) {
        String value = textOrNull(name);
        return value == null ? missing(name, "") : value;
    }

    public @Nullable String textOrNull(String name) {
        String value = raw(name);
        if (value != null && value.length() > TextLimits.LONGEST) {
            troubles.put(name, "too-long");
        }
        return value;
    }

    public LocalDate day(String name) {
        LocalDate day = dayOrNull(name);
        return day == null ? missing(name, LocalDate.EPOCH) : day;
    }

    public @Nullable LocalDate dayOrNull(String name) {
        String value = raw(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException notADay) {
            troubles.put(name, "not-a-day");
            return null;
        }
    }

    /** An id or a word; null where nothing was chosen. */
    public <T> @Nullable T chosenOrNull(String name, Function<String, T> reading) {
        String value = raw(name);
        try {
            return value == null ? null : reading.apply(value);
        } catch (IllegalArgumentException unknown) {
            troubles.put(name, "unknown");
            return null;
        }
    }

    /** @param otherwise stands in while other troubles are looked for; never used when there is trouble */
    public <T> T chosen(String name, Function<String, T> reading, T otherwise) {
        T value = chosenOrNull(name, reading);
        return value == null ? missing(name, otherwise) : value;
    }

    /** Every value of a field that may be given several times. */
    public <T> List<T> several(String name, Function<String, T> reading) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(CleanText::of)
                .filter(value -> !value.isBlank())
                .map(reading)
                .toList();
    }

    /** Notes trouble that the form itself can't see. */
    public void trouble(String name, String what) {
        troubles.putIfAbsent(name, what);
    }

    MultiValueMap<String, String> fields() {
        MultiValueMap<String, String> clean = new LinkedMultiValueMap<>();
        fields.forEach((name, values) -> values.forEach(value -> clean.add(name, CleanText.of(value))));
        return clean;
    }

    private <T> T missing(String name, T otherwise) {
        troubles.putIfAbsent(name, "missing");
        return otherwise;
    }
}
