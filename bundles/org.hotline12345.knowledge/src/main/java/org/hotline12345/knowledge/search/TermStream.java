package org.hotline12345.knowledge.search;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that are made already. */
final class TermStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> terms;
    private Iterator<String> left;

    TermStream(Collection<String> terms) {
        this.terms = List.copyOf(terms);
        this.left = this.terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        clearAttributes();
        term.setEmpty().append(left.next());
        return true;
    }

    @Override
    public void reset() {
        left = terms.iterator();
    }
}
