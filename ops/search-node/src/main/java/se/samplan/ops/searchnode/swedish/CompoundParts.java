package se.samplan.ops.searchnode.swedish;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.CompoundWordTokenFilterBase;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/**
 * {@code dictionary_decompounder}, with its words in the index settings ({@code word_list}, {@code min_word_size}, {@code
 * min_subword_size}, {@code max_subword_size}, {@code only_longest_match}): beside a word the words of the list that it is made of.
 */
final class CompoundParts extends AbstractTokenFilterFactory {

    private final CharArraySet words;
    private final int shortestWord;
    private final int shortestPart;
    private final int longestPart;
    private final boolean onlyLongest;

    CompoundParts(IndexSettings index, Environment environment, String name, Settings settings) {
        super(name);
        List<String> list = settings.getAsList("word_list");
        if (list.isEmpty()) {
            throw new IllegalArgumentException("[%s] takes its words from [word_list] only".formatted(name));
        }
        words = new CharArraySet(list, true);
        shortestWord = settings.getAsInt("min_word_size", CompoundWordTokenFilterBase.DEFAULT_MIN_WORD_SIZE);
        shortestPart = settings.getAsInt("min_subword_size", CompoundWordTokenFilterBase.DEFAULT_MIN_SUBWORD_SIZE);
        longestPart = settings.getAsInt("max_subword_size", CompoundWordTokenFilterBase.DEFAULT_MAX_SUBWORD_SIZE);
        onlyLongest = settings.getAsBoolean("only_longest_match", false);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new DictionaryCompoundWordTokenFilter(
                tokens, words, shortestWord, shortestPart, longestPart, onlyLongest);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        throw new IllegalArgumentException("Token filter [%s] can't come before synonyms".formatted(name()));
    }
}
