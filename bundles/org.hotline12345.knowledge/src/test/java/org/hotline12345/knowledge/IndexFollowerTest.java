package org.hotline12345.knowledge;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.Hit;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.knowledge.api.Searching;
import org.hotline12345.knowledge.api.SynonymRule;
import org.hotline12345.knowledge.api.Synonyms;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexFollowerTest {

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void whatHappenedBeforeTheIndexCameIsInIt() {
        Article market = house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市", "周五。"));
        house.draft(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "夜市", "每晚。"));
        assertInstanceOf(Searching.Unavailable.class, search("集市", Optional.empty()));

        house.indexed();

        await().until(() -> house.index.reached == house.articles.lastChange());
        assertEquals(Set.of(market.id()), house.index.shelf.keySet());
        assertEquals(List.of("650421/鲁克沁镇"), house.index.shelf.get(market.id()).places());
    }

    @Test
    void whatChangesIsFoundSoonAndWhatIsWithdrawnNoMore() {
        house.indexed();
        Article market = house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市", "周五。"));
        await().until(() -> ids("集市").equals(List.of(market.id())));
        assertEquals(List.of("集市"), house.library.suggest("集", 5));

        house.editorial.expire(Town.TOWN_OFFICER, market.id(), Optional.empty(), "停办");
        await().until(() -> ids("集市").isEmpty());
    }

    @Test
    void whereManyChangesCameAtOnceItIsTidied() throws InterruptedException {
        house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市", "周五。"));
        house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "夜市", "每晚。"));
        IndexFollower eager = new IndexFollower(house.articles, house.city, 1);
        try {
            eager.bindIndex(house.index);
            await().until(() -> house.index.tidied == 1);

            Article fair = house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "庙会", "正月。"));
            await().until(() -> house.index.shelf.containsKey(fair.id()));
            await().during(Duration.ofMillis(50)).until(() -> house.index.tidied == 1);
        } finally {
            eager.stop();
        }
    }

    @Test
    void isMadeAnewWhereItIsOfAnotherDatabase() {
        Article market = house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市", "周五。"));
        house.index.reached = 1_000_000;
        house.index.shelf.put("stranger", new KnowledgeIndex.Findable("stranger", 1, market.content(), List.of()));

        house.indexed();

        await().until(() -> house.index.shelf.keySet().equals(Set.of(market.id())));
        assertEquals(house.articles.lastChange(), house.index.reached);
    }

    @Test
    void catchesUpAfterAFailure() {
        house.index.broken = true;
        house.indexed();
        Article market = house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市", "周五。"));

        house.index.broken = false;
        await().until(() -> ids("集市").equals(List.of(market.id())));
    }

    @Test
    void synonymsReachIt() {
        SynonymRule both = new SynonymRule(List.of("身份证", "居民身份证"), List.of());
        SynonymRule oneWay = new SynonymRule(List.of("丢了"), List.of("遗失", "丢失"));
        house.indexed();
        house.synonyms.replace(
                Town.CENTER,
                Optional.of(0),
                List.of(new SynonymRule(List.of("身份证", " 居民身份证 ", "身份证"), List.of()), oneWay));

        await().until(() -> house.index.rules.equals(List.of(both, oneWay)));
        assertEquals(1, house.synonyms.list().version());
        assertEquals(
                new Synonyms.Replacing.Stale(0, 1), house.synonyms.replace(Town.CENTER, Optional.of(0), List.of()));
        assertRefused(Town.OFFICER, both);
        assertRefused(Town.CENTER, new SynonymRule(List.of("孤词"), List.of()));
        assertRefused(Town.CENTER, new SynonymRule(List.of("甲", "乙，丙"), List.of()));
        assertRefused(Town.CENTER, new SynonymRule(List.of("甲"), List.of(" ")));
        assertRefused(Town.CENTER, new SynonymRule(List.of(), List.of("甲")));
    }

    private void assertRefused(Actor actor, SynonymRule rule) {
        assertInstanceOf(
                Synonyms.Replacing.Refused.class, house.synonyms.replace(actor, Optional.empty(), List.of(rule)));
    }

    @Test
    void whatTheIndexKnowsTooLittleOfIsNotShown() {
        Article market = house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市", "周五。"));
        house.indexed();
        await().until(() -> ids("集市").equals(List.of(market.id())));

        house.index.broken = true;
        house.editorial.expire(Town.TOWN_OFFICER, market.id(), Optional.empty(), "停办");
        assertEquals(List.of(), ids("集市"));
        assertEquals(Set.of(market.id()), house.index.shelf.keySet());
    }

    @Test
    void aPlaceIsAskedWithWhatItLiesInAndWhatLiesInIt() {
        house.indexed();
        house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市", "周五。"));
        house.publish(Town.POLICE_OFFICER, Texts.of(Town.POLICE, "集市治安", "报警110。"));
        await().until(() -> ids("集市").size() == 2);

        assertEquals(2, hits(at("650421")).size());
        assertEquals(2, hits(at("650421/鲁克沁镇")).size());
        assertEquals(1, hits(at("650402")).size());
    }

    private Searching at(String place) {
        return house.library.search(new Question("集市", Optional.of(place), Optional.empty(), 10));
    }

    @Test
    void aUnitIsAskedWithThoseBelowIt() {
        house.indexed();
        house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市", "周五。"));
        await().until(() -> !ids("集市").isEmpty());

        assertEquals(1, hits(search("集市", Optional.of(Town.COUNTY))).size());
        assertEquals(0, hits(search("集市", Optional.of(Town.POLICE))).size());
    }

    private Searching search(String text, Optional<UnitId> unit) {
        return house.library.search(new Question(text, Optional.empty(), unit, 10));
    }

    private List<String> ids(String text) {
        return hits(search(text, Optional.empty())).stream().map(Hit::id).toList();
    }

    private static List<Hit> hits(Searching answer) {
        return assertInstanceOf(Searching.Found.class, answer).hits();
    }
}
