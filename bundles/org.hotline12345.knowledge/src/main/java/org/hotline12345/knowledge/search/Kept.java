package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import org.hotline12345.knowledge.search.analysis.PairAnalyzer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is on disk, and who writes it. */
final class Kept implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final double BUFFER_MEGABYTES = 32;
    private static final double SEGMENTS_PER_TIER = 4;
    private static final double SMALL_MEGABYTES = 16;

    private final Analyzer analyzer = new PairAnalyzer(true);
    private final Directory directory;
    private IndexWriter writer;
    private volatile SearcherManager searchers;
    private volatile long completeUpTo;

    private Kept(Directory directory) throws IOException {
        this.directory = directory;
        open();
    }

    static Kept in(Path folder) {
        try {
            return in(new MMapDirectory(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("The index of articles cannot be opened in " + folder, e);
        }
    }

    static Kept in(Directory directory) throws IOException {
        try {
            return new Kept(directory);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    SearcherManager searchers() {
        return searchers;
    }

    long completeUpTo() {
        return completeUpTo;
    }

    synchronized void take(Collection<Document> changed, Collection<String> gone, long upTo) {
        try {
            for (Document each : changed) {
                writer.updateDocument(new Term(Fields.ID, each.get(Fields.ID)), each);
            }
            for (String id : gone) {
                writer.deleteDocuments(new Term(Fields.ID, id));
            }
            commit(upTo);
        } catch (IOException | RuntimeException e) {
            throw undone(e);
        }
    }

    synchronized void clear() {
        try {
            writer.deleteAll();
            commit(0);
        } catch (IOException | RuntimeException e) {
            throw undone(e);
        }
    }

    /** Makes one segment of all: each term of a question is looked up in each. */
    synchronized void tidy() {
        try {
            writer.forceMerge(1);
            commit(completeUpTo);
        } catch (IOException | RuntimeException e) {
            throw undone(e);
        }
    }

    @Override
    public synchronized void close() {
        IOUtils.closeWhileHandlingException(searchers, writer, directory, analyzer);
    }

    private void commit(long upTo) throws IOException {
        writer.setLiveCommitData(Mark.of(upTo));
        writer.commit();
        searchers.maybeRefreshBlocking();
        completeUpTo = upTo;
    }

    /** Goes back to the last commit, so that half of a change is neither found nor kept with the next one. */
    private RuntimeException undone(Exception cause) {
        IOUtils.closeWhileHandlingException(searchers);
        try {
            writer.rollback();
            open();
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
        return cause instanceof IOException failed
                ? new UncheckedIOException("The index of articles cannot be written", failed)
                : (RuntimeException) cause;
    }

    private void open() throws IOException {
        try {
            open(Mark.isOurs(directory) ? OpenMode.CREATE_OR_APPEND : OpenMode.CREATE);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            LOG.warn("The index of articles cannot be read and is made anew", e);
            removeFiles();
            open(OpenMode.CREATE);
        }
    }

    /** Each term of a question is looked up in each segment, so that few are worth more merging. */
    private static MergePolicy fewSegments() {
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setSegmentsPerTier(SEGMENTS_PER_TIER);
        policy.setFloorSegmentMB(SMALL_MEGABYTES);
        return policy;
    }

    /** Lucene reads what is there even where it is to make it anew. */
    private void removeFiles() throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    private void open(OpenMode mode) throws IOException {
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setSimilarity(Fields.similarity())
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false)
                        .setMergePolicy(fewSegments())
                        .setOpenMode(mode));
        try {
            completeUpTo = mode == OpenMode.CREATE ? 0 : Mark.upTo(writer.getLiveCommitData());
            searchers = new SearcherManager(writer, new Searchers());
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }
}
