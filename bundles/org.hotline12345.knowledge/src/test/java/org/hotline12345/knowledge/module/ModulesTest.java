package org.hotline12345.knowledge.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.House;
import org.hotline12345.knowledge.Texts;
import org.hotline12345.knowledge.Town;
import org.hotline12345.knowledge.api.Act;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.Editing;
import org.hotline12345.knowledge.api.Entry;
import org.hotline12345.law.party.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class ModulesTest {

    private static final String BUNDLE = "some.bundle";
    private static final String ID = "some.bundle.market";
    private static final ArticleContent FRIDAY = Texts.of(Town.LUKQIN, "集市在哪天", "每周五。");
    private static final ArticleContent SATURDAY = Texts.of(Town.LUKQIN, "集市在哪天", "每周六。");

    private House house;
    private Modules node;

    @BeforeEach
    void open() {
        house = new House();
        node = new Modules(house.articles, house.clock);
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void anArticleComesAndGoesWithItsBundle() {
        node.come(7, module("1.0.0", article(FRIDAY, false)));
        assertTrue(node.settle());
        Article read = read().orElseThrow();
        assertEquals(FRIDAY, read.content());
        assertEquals(Optional.of(BUNDLE), read.origin());
        assertFalse(node.settle());

        node.gone(7);
        assertTrue(node.settle());
        assertEquals(Optional.empty(), read());

        node.come(9, module("1.0.0", article(FRIDAY, false)));
        node.settle();
        assertEquals(1, read().orElseThrow().revision());
        assertEquals(List.of(Act.ARRIVED, Act.LEFT, Act.ARRIVED), acts());
    }

    @Test
    void anUpdateIsARevisionAndNoDeparture() {
        node.come(7, module("1.0.0", article(FRIDAY, false), new BroughtArticle("old", FRIDAY, false)));
        node.settle();

        node.come(9, module("1.1.0", article(SATURDAY, false)));
        node.gone(7);
        node.settle();

        assertEquals(2, read().orElseThrow().revision());
        assertEquals(SATURDAY, read().orElseThrow().content());
        assertEquals(List.of(Act.ARRIVED, Act.ARRIVED), acts());
        assertEquals(Optional.empty(), house.library.read(Actor.anyone(), "some.bundle.old"));
    }

    @Test
    void whatIsKeptStaysAndIsMaintainedHere() {
        node.come(7, module("1.0.0", article(FRIDAY, true)));
        node.settle();
        assertInstanceOf(Editing.Refused.class, revise());

        node.gone(7);
        node.settle();
        assertEquals(Optional.empty(), read().orElseThrow().origin());
        House.done(revise());
        house.send(ID, Town.TOWN_OFFICER);

        node.come(9, module("1.0.0", article(FRIDAY, true)));
        assertFalse(node.settle());
        assertEquals(SATURDAY, read().orElseThrow().content());
    }

    @Test
    void whatIsKeptAndWasNotTouchedIsTheModulesAgain() {
        node.come(7, module("1.0.0", article(FRIDAY, true)));
        node.settle();
        node.gone(7);
        node.settle();

        node.come(9, module("1.0.0", article(FRIDAY, true)));
        node.settle();
        assertEquals(Optional.of(BUNDLE), read().orElseThrow().origin());
        assertEquals(List.of(Act.ARRIVED, Act.KEPT, Act.ARRIVED), acts());
    }

    @Test
    void whatTheCenterWithdrewStaysWithdrawnUntilTheModuleSaysOtherwise() {
        node.come(7, module("1.0.0", article(FRIDAY, false)));
        node.settle();
        House.done(house.editorial.expire(Town.CENTER, ID, Optional.empty(), "内容有误"));

        assertFalse(node.settle());
        assertEquals(Optional.empty(), read());
        node.come(9, module("1.1.0", article(SATURDAY, false)));
        node.settle();
        assertEquals(SATURDAY, read().orElseThrow().content());
    }

    @Test
    void anotherNodeThatHasTheBundleBringsItsArticlesBack() {
        Modules other = new Modules(house.articles, house.clock);
        node.come(7, module("1.0.0", article(FRIDAY, false)));
        other.come(5, module("1.0.0", article(FRIDAY, false)));
        node.settle();
        assertFalse(other.settle());

        node.gone(7);
        node.settle();
        assertTrue(other.settle());
        assertTrue(read().isPresent());
    }

    @Test
    void whatLeftWhileTheNodeWasDownIsMissed() {
        node.come(7, module("1.0.0", article(FRIDAY, false)));
        node.settle();

        Modules afterwards = new Modules(house.articles, house.clock);
        assertFalse(afterwards.settle());
        afterwards.missOthers();
        assertTrue(afterwards.settle());
        assertEquals(Optional.empty(), read());
    }

    @Test
    void aUnitThatNobodyApprovedIsNotReadOut() {
        node.come(7, module("1.0.0", article(Texts.of(Town.NEW, "新单位", "在建。"), false)));
        node.settle();

        assertEquals(Optional.empty(), read());
        assertTrue(house.library.read(Town.CENTER, ID).isPresent());
    }

    private Editing revise() {
        return house.editorial.revise(Town.TOWN_OFFICER, ID, Optional.empty(), SATURDAY, "改期");
    }

    private Optional<Article> read() {
        return house.library.read(Actor.anyone(), ID);
    }

    private List<Act> acts() {
        return house.articles.record(ID).stream().map(Entry::act).toList();
    }

    private static BroughtArticle article(ArticleContent content, boolean keep) {
        return new BroughtArticle("market", content, keep);
    }

    private static Modules.Module module(String version, BroughtArticle... articles) {
        return new Modules.Module(BUNDLE, Version.parseVersion(version), Arrays.asList(articles));
    }
}
