package org.hotline12345.knowledge.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Chinese as pairs of neighbouring characters, and other scripts as words. With single characters for the index, so that a question
 * of one character finds something; without them for questions.
 */
public final class PairAnalyzer extends Analyzer {

    private final boolean singles;

    public PairAnalyzer(boolean singles) {
        this.singles = singles;
    }

    /** A term where it stands in the text, from {@code start} to before {@code end}. */
    public record Term(String text, int start, int end) {}

    /** All terms of a text, in its order. */
    public List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(new CJKWidthFilter(words));
        return new TokenStreamComponents(
                words, new UyghurFilter(new CJKBigramFilter(lower, CJKBigramFilter.HAN, singles)));
    }
}
