package se.samplan.pages.trace;

import java.util.regex.Pattern;

/**
 * A text as a cell of comma separated values that no spreadsheet runs: it is quoted, and what could begin a formula, also in full width,
 * behind blanks or at the beginning of a later line, has an apostrophe before it.
 */
final class CsvCell {
    private static final String SIGNS = "=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212\uFF5C|%";
    private static final Pattern RUNS = Pattern.compile("^(?=[\\s\\u00A0\\u3000]*[" + SIGNS + "])", Pattern.MULTILINE);

    private CsvCell() {}

    static String of(String text) {
        String safe = text.isBlank() ? text : RUNS.matcher(text).replaceAll("'");
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
