package org.hotline12345.knowledge.index;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.House;
import org.hotline12345.knowledge.KnowledgeIndex;
import org.hotline12345.knowledge.Texts;
import org.hotline12345.knowledge.Town;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.Hit;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.knowledge.api.Searching;
import org.hotline12345.knowledge.api.SynonymRule;
import org.hotline12345.knowledge.search.Marked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeIndexTest {

    @TempDir
    Path folder;

    private final House house = new House();
    private NodeIndex index;
    private Article market;

    @BeforeEach
    void open() {
        index = new NodeIndex(folder);
        house.indexed(index);
        market = house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "鲁克沁镇集市在哪天开", "每周五开市，摊位<免费>。"));
        house.publish(Town.POLICE_OFFICER, Texts.of(Town.POLICE, "居民身份证遗失补领", "到户籍窗口办理。"));
        await().until(() -> index.reached() == house.articles.lastChange());
    }

    @AfterEach
    void close() throws Exception {
        house.close();
        index.close();
    }

    @Test
    void whatWasPublishedIsFoundAndShownSafely() {
        Hit hit = hits(new Question("集市摊位", Optional.of("650421"), Optional.of(Town.COUNTY), 5))
                .get(0);

        assertEquals(market.id(), hit.id());
        assertEquals(1, hit.revision());
        assertEquals(Town.LUKQIN, hit.unit());
        assertEquals("鲁克沁镇集市在哪天开", hit.title());
        assertTrue(hit.excerpt().contains("<b>") && hit.excerpt().contains("&lt;免费&gt;"), hit.excerpt());
        assertEquals(List.of("鲁克沁镇集市在哪天开"), house.library.suggest("jishi", 5));
        assertEquals(List.of(), hits(new Question("集市", Optional.empty(), Optional.of(Town.POLICE), 5)));
    }

    @Test
    void theCentersSynonymsAreBesideTheUsualOnes() {
        house.synonyms.replace(
                Town.CENTER,
                Optional.empty(),
                List.of(
                        new SynonymRule(List.of("开市日", "开集"), List.of()),
                        new SynonymRule(List.of("墟日"), List.of("集市"))));

        await().until(() -> !find("墟日").isEmpty());
        assertEquals(Town.POLICE, find("身份证丢了在哪里补办").get(0).unit());
    }

    private List<Hit> find(String text) {
        return hits(new Question(text, Optional.empty(), Optional.empty(), 5));
    }

    @Test
    void aRestartGoesOnWhereItWas() {
        long reached = index.reached();
        index.close();
        index = new NodeIndex(folder);

        assertEquals(reached, index.reached());
        assertEquals(
                1,
                index.find(new KnowledgeIndex.Wanted(
                                "集市", Optional.empty(), Optional.empty(), LocalDate.of(2025, 3, 28), 5))
                        .hits()
                        .size());
    }

    @Test
    void nothingButTheMarksIsMarkup() {
        Marked marked = new Marked("a<b & \"c\"", List.of(new Marked.Span(1, 3), new Marked.Span(6, 8)));

        assertEquals("a<b>&lt;b</b> &amp; <b>&quot;c</b>&quot;", Excerpt.html(marked));
    }

    private List<Hit> hits(Question question) {
        return assertInstanceOf(Searching.Found.class, house.library.search(question))
                .hits();
    }
}
