package se.samplan.ops.searchnode.swedish;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * Reads rules such as {@code ansökan, ansökning} and {@code bup => barn och ungdomspsykiatri}.
 *
 * @param analyzer what each side of a rule passes through
 * @param expand whether the words of a rule without an arrow all stand for each other, or all for the first
 * @param lenient whether a rule that can't be read is left out instead of refused
 */
record SynonymRules(Analyzer analyzer, boolean expand, boolean lenient) {

    SynonymMap read(List<String> rules) {
        try {
            return parse(lenient ? rules.stream().filter(this::readable).toList() : rules);
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("Can't read the synonyms: " + e.getMessage(), e);
        }
    }

    private boolean readable(String rule) {
        try {
            parse(List.of(rule));
            return true;
        } catch (IOException | ParseException | IllegalArgumentException e) {
            return false;
        }
    }

    private SynonymMap parse(List<String> rules) throws IOException, ParseException {
        var parser = new SolrSynonymParser(true, expand, analyzer);
        parser.parse(new StringReader(String.join("\n", rules)));
        return parser.build();
    }
}
