package org.hotline12345.knowledge;

import static org.hotline12345.knowledge.House.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.api.Act;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.ArticleState;
import org.hotline12345.knowledge.api.Editing;
import org.hotline12345.knowledge.api.Entry;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleFlowTest {

    private static final ArticleContent MARKET = Texts.of(Town.LUKQIN, "集市在哪天", "每周五开市。");
    private static final Optional<Integer> ANY = Optional.empty();

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
    void isReadByEverybodyOnceItIsPublished() {
        Article draft = house.draft(Town.TOWN_OFFICER, MARKET);
        assertEquals(ArticleState.DRAFT, draft.state());
        assertEquals(Optional.empty(), read(Actor.anyone(), draft));
        assertEquals(Optional.empty(), read(Town.CALL_TAKER, draft));
        assertEquals(ArticleState.DRAFT, read(Town.OFFICER, draft).orElseThrow().state());

        house.send(draft.id(), Town.TOWN_OFFICER);

        Article read = read(Actor.anyone(), draft).orElseThrow();
        assertEquals(ArticleState.PUBLISHED, read.state());
        assertEquals(MARKET, read.content());
        assertEquals(Optional.of(House.FRIDAY), read.publishedAt());
        assertEquals(
                List.of(Act.DRAFTED, Act.SUBMITTED, Act.PUBLISHED),
                house.library.record(Town.OFFICER, draft.id()).stream()
                        .map(Entry::act)
                        .toList());
    }

    @Test
    void isPublishedByASuperiorOrTheCenterAndNeverByItsWriter() {
        Article draft = house.draft(Town.TOWN_OFFICER, MARKET);
        house.editorial.submit(Town.TOWN_OFFICER, draft.id(), ANY, "请审核");

        Objection own = refused(house.editorial.publish(Town.TOWN_OFFICER, draft.id(), ANY, "属实"));
        assertEquals(Kind.FORBIDDEN, own.kind());
        assertEquals(Optional.of(ShortLaw.A25), own.basis());
        assertInstanceOf(Editing.Unknown.class, house.editorial.publish(Town.POLICE_OFFICER, draft.id(), ANY, "属实"));
        done(house.editorial.publish(Town.OFFICER, draft.id(), ANY, "属实"));

        Article written = house.draft(Town.CENTER, MARKET);
        done(house.editorial.submit(Town.CENTER, written.id(), ANY, "请审核"));
        assertEquals(
                Kind.FORBIDDEN,
                refused(house.editorial.publish(Town.CENTER, written.id(), ANY, "属实"))
                        .kind());
        done(house.editorial.publish(Town.OTHER_CENTER, written.id(), ANY, "属实"));
    }

    @Test
    void isReadOutUntilTheNextRevisionIsPublished() {
        Article first = house.publish(Town.TOWN_OFFICER, MARKET);
        ArticleContent saturday = Texts.of(Town.LUKQIN, "集市在哪天", "每周六开市。");
        Article second = done(
                house.editorial.revise(Town.TOWN_OFFICER, first.id(), Optional.of(first.version()), saturday, "改期"));
        assertEquals(2, second.revision());

        Article meanwhile = read(Town.TOWN_OFFICER, first).orElseThrow();
        assertEquals(1, meanwhile.revision());
        assertEquals(MARKET, meanwhile.content());
        assertEquals(2, meanwhile.latest());
        assertEquals(ArticleState.DRAFT, meanwhile.latestState());
        assertEquals(Optional.empty(), house.library.revision(Actor.anyone(), first.id(), 2));
        assertEquals(List.of(), house.library.revisions(Town.CALL_TAKER, first.id()));

        house.send(first.id(), Town.TOWN_OFFICER);
        assertEquals(saturday, read(Actor.anyone(), first).orElseThrow().content());
        assertEquals(
                MARKET,
                house.library
                        .revision(Town.OFFICER, first.id(), 1)
                        .orElseThrow()
                        .content());
        assertEquals(Optional.empty(), house.library.revision(Actor.anyone(), first.id(), 1));
    }

    @Test
    void expiresByTheClockAlone() {
        Article lasting = house.publish(Town.TOWN_OFFICER, Texts.until(MARKET, LocalDate.of(2025, 3, 29)));

        house.clock.turn(Duration.ofHours(24));
        assertTrue(read(Actor.anyone(), lasting).isPresent());
        house.clock.turn(Duration.ofHours(12));
        assertEquals(Optional.empty(), read(Actor.anyone(), lasting));
        assertEquals(
                ArticleState.EXPIRED,
                read(Town.TOWN_OFFICER, lasting).orElseThrow().state());
    }

    @Test
    void isNotReadOutBeforeItsFirstDay() {
        ArticleContent later = new ArticleContent(
                Town.LUKQIN,
                List.of("650421"),
                "新规定",
                List.of(),
                List.of(),
                "四月起施行。",
                "zh",
                LocalDate.of(2025, 4, 1),
                Optional.empty(),
                "某文件",
                Optional.empty());
        Article article = house.publish(Town.TOWN_OFFICER, later);

        assertEquals(Optional.empty(), read(Actor.anyone(), article));
        house.clock.turn(Duration.ofDays(4));
        assertTrue(read(Actor.anyone(), article).isPresent());
    }

    @Test
    void isWithdrawnAndMayComeAgain() {
        Article article = house.publish(Town.TOWN_OFFICER, MARKET);

        done(house.editorial.expire(Town.OFFICER, article.id(), ANY, "集市停办"));
        assertEquals(Optional.empty(), read(Actor.anyone(), article));
        assertEquals(
                Kind.WRONG_ORDER,
                refused(house.editorial.expire(Town.OFFICER, article.id(), ANY, "停办"))
                        .kind());

        done(house.editorial.revise(Town.TOWN_OFFICER, article.id(), ANY, MARKET, "恢复"));
        house.send(article.id(), Town.TOWN_OFFICER);
        assertEquals(2, read(Actor.anyone(), article).orElseThrow().revision());
    }

    @Test
    void isGivenBackWithAReason() {
        Article draft = house.draft(Town.TOWN_OFFICER, MARKET);
        assertEquals(
                Kind.WRONG_ORDER,
                refused(house.editorial.refuse(Town.CENTER, draft.id(), ANY, "缺时间"))
                        .kind());
        house.editorial.submit(Town.TOWN_OFFICER, draft.id(), ANY, "请审核");
        assertEquals(
                Optional.of("why"),
                refused(house.editorial.refuse(Town.CENTER, draft.id(), ANY, " "))
                        .where());

        assertEquals(
                ArticleState.DRAFT,
                done(house.editorial.refuse(Town.CENTER, draft.id(), ANY, "缺时间"))
                        .state());
    }

    @Test
    void whoSawAnEarlierVersionChangesNothing() {
        Article draft = house.draft(Town.TOWN_OFFICER, MARKET);
        house.editorial.submit(Town.TOWN_OFFICER, draft.id(), Optional.of(1), "请审核");

        assertEquals(
                new Editing.Stale(draft.id(), 1, 2),
                house.editorial.revise(Town.OFFICER, draft.id(), Optional.of(1), MARKET, "改"));
        assertEquals(1, house.library.revisions(Town.OFFICER, draft.id()).size());
    }

    @Test
    void everythingThatIsMissingIsSaid() {
        ArticleContent empty = new ArticleContent(
                null, List.of("999999"), " ", List.of(), List.of(), null, "en", null, Optional.empty(), null, null);
        Editing.Refused refused =
                assertInstanceOf(Editing.Refused.class, house.editorial.draft(Town.CENTER, empty, null));

        assertEquals(
                List.of("unit", "title", "text", "source", "places[0]", "validFrom", "language", "why"),
                refused.objections().stream()
                        .map(it -> it.where().orElseThrow())
                        .toList());
    }

    @Test
    void isWrittenWithinTheOwnSubtreeForUnitsThatTheCenterHasApproved() {
        assertEquals(
                Kind.FORBIDDEN,
                refused(house.editorial.draft(Town.POLICE_OFFICER, MARKET, "写")).kind());
        assertEquals(
                Kind.FORBIDDEN,
                refused(house.editorial.draft(Town.CALL_TAKER, MARKET, "写")).kind());
        ArticleContent unapproved = Texts.of(Town.NEW, "新单位", "在建。");
        assertEquals(
                Kind.UNLAWFUL,
                refused(house.editorial.draft(Town.CENTER, unapproved, "写")).kind());
        ArticleContent ofCenter = Texts.of(Town.CENTER_UNIT, "热线", "拨打12345。");
        assertEquals(
                Kind.UNLAWFUL,
                refused(house.editorial.draft(Town.CENTER, ofCenter, "写")).kind());
        done(house.editorial.draft(Town.OFFICER, MARKET, "上级代写"));
    }

    private Optional<Article> read(Actor actor, Article article) {
        return house.library.read(actor, article.id());
    }

    private static Objection refused(Editing editing) {
        return assertInstanceOf(Editing.Refused.class, editing).objections().get(0);
    }
}
