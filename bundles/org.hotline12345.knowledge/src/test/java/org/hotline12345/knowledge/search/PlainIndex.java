package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What Lucene does with one of its analyzers and nothing else: the same two fields, the same weight of the title. */
final class PlainIndex implements AutoCloseable {

    private final Analyzer analyzer;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    PlainIndex(Analyzer analyzer) throws IOException {
        this.analyzer = analyzer;
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Entry each : Corpus.articles()) {
                Document document = new Document();
                String head = each.title() + "\n" + String.join("\n", each.wordings());
                document.add(new StringField(Fields.ID, each.id(), Field.Store.YES));
                document.add(new TextField(Fields.HEAD, head, Field.Store.NO));
                document.add(new TextField(Fields.TEXT, head + "\n" + each.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        this.reader = DirectoryReader.open(directory);
    }

    List<String> search(String question) {
        QueryBuilder queries = new QueryBuilder(analyzer);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Query head = queries.createBooleanQuery(Fields.HEAD, question);
        Query text = queries.createBooleanQuery(Fields.TEXT, question);
        if (head == null || text == null) {
            return List.of();
        }
        any.add(new BoostQuery(head, Weights.HEAD), Occur.SHOULD).add(text, Occur.SHOULD);
        try {
            List<String> found = new ArrayList<>();
            for (ScoreDoc each : new IndexSearcher(reader).search(any.build(), 10).scoreDocs) {
                found.add(reader.storedFields().document(each.doc).get(Fields.ID));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
