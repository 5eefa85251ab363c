package org.hotline12345.knowledge.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Words in normal letters, as the question has them; and of Uyghur ones beside each longer its beginning of {@value Letters#BEGINNING} letters: Uyghur puts endings behind
 * a stem (كىملىك, كىملىكىمنى), and for its relatives the beginning has proved as good as a stemmer of rules.
 */
final class UyghurFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private State longer;

    UyghurFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (longer != null) {
            restoreState(longer);
            longer = null;
            term.setLength(Letters.BEGINNING);
            position.setPositionIncrement(0);
            return true;
        }
        while (input.incrementToken()) {
            if (term.chars().allMatch(Letters::isPlain)) {
                return true;
            }
            String letters = Letters.normalised(term.toString());
            if (!letters.isEmpty()) {
                term.setEmpty().append(letters);
                longer = Letters.beginning(letters).equals(letters) ? null : captureState();
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        longer = null;
    }
}
