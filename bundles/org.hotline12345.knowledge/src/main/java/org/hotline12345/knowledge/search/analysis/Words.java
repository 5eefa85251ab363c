package org.hotline12345.knowledge.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Where Chinese words begin and end, by the dictionary of smartcn. Only questions are read with it: a pair inside of a word says
 * more than one across two words, and a wrong cut costs some weight but never hides an article.
 */
public final class Words implements AutoCloseable {

    private final Analyzer cutter = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new HMMChineseTokenizer());
        }
    };

    /** Each place at which a word begins or ends. */
    public BitSet bounds(String text) {
        BitSet bounds = new BitSet(text.length() + 1);
        try (TokenStream stream = cutter.tokenStream("", text)) {
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                bounds.set(offset.startOffset());
                bounds.set(offset.endOffset());
            }
            stream.end();
            return bounds;
        } catch (IOException e) {
            throw new UncheckedIOException("A question in memory could not be read", e);
        }
    }

    @Override
    public void close() {
        cutter.close();
    }
}
