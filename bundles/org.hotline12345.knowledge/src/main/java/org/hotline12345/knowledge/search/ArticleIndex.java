package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.hotline12345.knowledge.search.analysis.Letters;
import org.hotline12345.knowledge.search.analysis.Readings;
import org.hotline12345.knowledge.search.analysis.Syllables;
import org.hotline12345.knowledge.search.analysis.Words;

/**
 * The index of articles (知识库检索), on disk. It is made of what a store keeps and may be lost at any time: it says up to which of
 * the store's changes it is complete, and whoever feeds it brings it those behind. Lucene writes what it has and that number in one
 * commit, so that after a crash the number is true of what is there.
 *
 * <p>Any number of threads may search, one at a time may change. What a change brought is found once the call is back. A folder that
 * cannot be read, or was written by another version of this bundle, is begun anew. Whoever opens it closes it.
 *
 * <p>All methods throw {@link UncheckedIOException} where the disk fails; a change that failed has not happened and can be repeated.
 */
public final class ArticleIndex implements AutoCloseable {

    private final Readings readings = new Readings();
    private final Words words = new Words();
    private final QuestionReader reader = new QuestionReader(words, new LatinReader(new Syllables(readings)));
    private final Documents documents = new Documents(readings);
    private final Set<String> questionWords = Resources.questionWords();
    private final Kept kept;
    private volatile Lexicon lexicon;

    private ArticleIndex(Kept kept, Synonyms synonyms) {
        this.kept = kept;
        this.lexicon = new Lexicon(synonyms, questionWords, readings);
    }

    /** Opens what is in the folder, or begins it. One process at a time may have it open. */
    public static ArticleIndex open(Path folder, Synonyms synonyms) {
        return new ArticleIndex(Kept.in(folder), synonyms);
    }

    /** The number of the last change that is in it for good; 0 where it has none. */
    public long completeUpTo() {
        return kept.completeUpTo();
    }

    /**
     * Takes changes in, all or none, and for good. To repeat a change does no harm.
     *
     * @param changed in place of what has the same id
     * @param gone ids, of which some may never have been there
     * @param upTo what {@link #completeUpTo()} says from now on
     */
    public void take(Collection<Entry> changed, Collection<String> gone, long upTo) {
        kept.take(changed.stream().map(documents::of).toList(), gone, upTo);
    }

    /** Forgets everything; it is then complete up to 0. */
    public void clear() {
        kept.clear();
    }

    /**
     * After many changes: what they left in pieces becomes one piece again, which is quicker to search. Takes seconds, in which
     * questions are answered as before.
     */
    public void tidy() {
        kept.tidy();
    }

    /** From the next question on these synonyms are in force. */
    public void synonyms(Synonyms synonyms) {
        lexicon = new Lexicon(synonyms, questionWords, readings);
    }

    /** The likeliest answers. None where the question has no word. */
    public Hits search(Question question) {
        return asked(
                question,
                Hits.NONE,
                (searcher, read) -> new Answering(searcher, read.bag()).answer(question, read.meant()));
    }

    /** Titles that answer what has been typed so far, the likeliest first. */
    public List<String> titles(Question typed) {
        return asked(typed, List.of(), (searcher, read) -> new Answering(searcher, read.bag()).titles(typed));
    }

    @Override
    public void close() {
        kept.close();
        words.close();
    }

    private <A> A asked(Question question, A nothing, Finding<A> finding) {
        try {
            SearcherManager searchers = kept.searchers();
            IndexSearcher searcher = searchers.acquire();
            try {
                Read read = read(question, searcher, lexicon);
                return read.bag().isEmpty() ? nothing : finding.in(searcher, read);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index of articles cannot be read", e);
        }
    }

    private Read read(Question question, IndexSearcher searcher, Lexicon known) {
        IndexReader index = searcher.getIndexReader();
        UnknownWords unknown = new UnknownWords(index);
        QuestionReader.Cut typed = reader.cut(Letters.normalised(question.read()), known);
        Optional<String> meant = new Spelling(index, readings, known).meant(typed.text(), typed.parts());
        Bag bag = new Bag(searcher);
        reader.read(meant.map(it -> reader.cut(it, known)).orElse(typed), unknown, question.typing(), bag);
        if (meant.isPresent()) {
            reader.readAsTyped(typed, bag);
        }
        if (bag.isEmpty() && question.typing()) {
            reader.readAsBeginning(typed, bag);
        }
        return new Read(bag, meant);
    }

    /** What a question asks for, and what was likely meant by it. */
    private record Read(Bag bag, Optional<String> meant) {}

    private interface Finding<A> {
        A in(IndexSearcher searcher, Read read) throws IOException;
    }
}
