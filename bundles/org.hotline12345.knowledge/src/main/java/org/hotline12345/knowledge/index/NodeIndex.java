package org.hotline12345.knowledge.index;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.knowledge.KnowledgeIndex;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.SynonymRule;
import org.hotline12345.knowledge.search.ArticleIndex;
import org.hotline12345.knowledge.search.Entry;
import org.hotline12345.knowledge.search.Hits;
import org.hotline12345.knowledge.search.Question;
import org.hotline12345.knowledge.search.Synonyms;
import org.hotline12345.law.party.UnitId;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The index of this node, in the bundle's own folder: where that is emptied it is made anew. The synonyms that the bundle
 * brings hold beside those of the center.
 */
@Component(service = KnowledgeIndex.class)
public final class NodeIndex implements KnowledgeIndex {

    private final Synonyms usual = Synonyms.usual();
    private final ArticleIndex index;

    @Activate
    public NodeIndex(BundleContext context) {
        this(context.getDataFile("index").toPath());
    }

    NodeIndex(Path folder) {
        this.index = ArticleIndex.open(folder, usual);
    }

    @Deactivate
    void close() {
        index.close();
    }

    @Override
    public long reached() {
        return index.completeUpTo();
    }

    @Override
    public void update(List<Findable> changed, List<String> gone, long number) {
        index.take(changed.stream().map(NodeIndex::entry).toList(), gone, number);
    }

    private static Entry entry(Findable article) {
        ArticleContent content = article.content();
        return new Entry(
                article.id(),
                content.unit().value(),
                new HashSet<>(article.places()),
                content.title(),
                Stream.concat(content.questions().stream(), content.keywords().stream())
                        .toList(),
                content.text(),
                Optional.of(content.validFrom()),
                content.validTo());
    }

    @Override
    public void tidy() {
        index.tidy();
    }

    @Override
    public void clear() {
        index.clear();
    }

    /** @throws IllegalArgumentException where a word has what the format of synonyms cannot hold */
    @Override
    public void synonyms(List<SynonymRule> rules) {
        String text = rules.stream().map(NodeIndex::line).collect(Collectors.joining("\n"));
        if (!(Synonyms.read(text) instanceof Synonyms own)) {
            throw new IllegalArgumentException("The synonyms of the center cannot be read");
        }
        index.synonyms(usual.and(own));
    }

    private static String line(SynonymRule rule) {
        String words = String.join(", ", rule.words());
        return rule.means().isEmpty() ? words : words + " => " + String.join(", ", rule.means());
    }

    @Override
    public Found find(Wanted wanted) {
        Hits hits = index.search(new Question(
                wanted.text(),
                wanted.units().map(it -> it.stream().map(UnitId::value).collect(Collectors.toSet())),
                wanted.places(),
                wanted.today(),
                wanted.most(),
                false));
        return new Found(
                hits.hits().stream()
                        .map(it ->
                                new Indexed(it.id(), it.title().text(), Excerpt.html(it.passage()), (float) it.score()))
                        .toList(),
                hits.didYouMean());
    }

    @Override
    public List<String> suggest(String typed, LocalDate today, int most) {
        return index.titles(new Question(typed, Optional.empty(), Optional.empty(), today, most, true));
    }
}
