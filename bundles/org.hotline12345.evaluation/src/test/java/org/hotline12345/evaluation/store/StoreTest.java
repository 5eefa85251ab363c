package org.hotline12345.evaluation.store;

import static org.hotline12345.evaluation.kit.Town.SHANSHAN;
import static org.hotline12345.evaluation.kit.Town.TOKSUN;
import static org.hotline12345.law.ticket.Rating.DISSATISFIED;
import static org.hotline12345.law.ticket.Rating.SATISFIED;
import static org.hotline12345.law.ticket.Rating.VERY_DISSATISFIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.evaluation.api.RatingFigures;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.evaluation.kit.Tables;
import org.hotline12345.evaluation.store.Contacts.Place;
import org.hotline12345.evaluation.store.Rounds.Claim;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept, on each database. */
class StoreTest {

    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 28);
    private static final TicketNumber ONE = new TicketNumber("20250328-000001");
    private static final TicketNumber TWO = new TicketNumber("20250328-000002");
    private static EmptyDatabases databases;

    @BeforeAll
    static void start() throws Exception {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stop() throws Exception {
        databases.close();
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void whatIsHeardAgainChangesNothing(On kind) throws Exception {
        try (Tables tables = Tables.on(databases, kind)) {
            Rounds rounds = tables.rounds();
            rounds.open(opening(ONE, 1, 5, SHANSHAN));
            rounds.rated(ONE, 6, rating(DISSATISFIED));
            rounds.open(opening(ONE, 2, 9, SHANSHAN));
            List<Round> before = rounds.of(ONE);

            rounds.open(opening(ONE, 1, 5, SHANSHAN));
            rounds.rated(ONE, 6, rating(DISSATISFIED));
            rounds.open(opening(ONE, 2, 9, SHANSHAN));

            assertEquals(before, rounds.of(ONE));
            assertEquals(Round.Outcome.RATED, before.get(0).outcome());
            assertEquals(Round.Outcome.OPEN, before.get(1).outcome());
            assertEquals(Optional.of("询问前已评价"), before.get(0).reason());
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void ofTwoNodesOneHasARoundInHand(On kind) throws Exception {
        try (Tables tables = Tables.on(databases, kind)) {
            Rounds rounds = tables.rounds();
            rounds.open(opening(ONE, 1, 5, SHANSHAN));
            rounds.open(opening(TWO, 1, 5, SHANSHAN));
            Round seen = rounds.due(NOON, 1).get(0);
            Claim claim = rounds.claim(seen, NOON.plusSeconds(60)).orElseThrow();

            assertEquals(Optional.empty(), rounds.claim(seen, NOON.plusSeconds(61)));
            assertEquals(1, rounds.due(NOON.plusSeconds(59), 9).size());
            assertEquals(2, rounds.due(NOON.plusSeconds(60), 9).size());

            rounds.asked(claim, Way.SMS, "sms.city", NOON, Optional.of(NOON.plusSeconds(900)));
            Round asked = rounds.of(seen.ticket()).get(0);
            assertEquals(Round.State.ASKED, asked.state());
            assertEquals(Optional.of("sms.city"), asked.channel());
            assertEquals(Optional.of(NOON.plusSeconds(900)), asked.nextAt());

            rounds.dropped(claim, "late note of a node that stood still");
            assertEquals(asked, rounds.of(seen.ticket()).get(0));
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void ofTwoCallTakersOneHasARoundInHand(On kind) throws Exception {
        try (Tables tables = Tables.on(databases, kind)) {
            Rounds rounds = tables.rounds();
            PhoneList phones = tables.phoneList();
            rounds.open(opening(ONE, 1, 5, SHANSHAN));
            Round round = phones.due(NOON, NOON, 9).get(0).round();
            Instant lease = NOON.plusSeconds(900);

            assertTrue(phones.take(round, "one", NOON, lease));
            assertFalse(phones.take(round, "two", NOON, lease));
            assertEquals(List.of(), phones.due(NOON, NOON, 9));
            phones.aside(round, "two", "not hers to lay aside", true, Optional.empty());
            assertTrue(phones.find(ONE, NOON).orElseThrow().inHandOf("one", NOON));

            assertTrue(phones.take(round, "two", lease, lease.plusSeconds(900)));
            phones.spoken(round, "one", lease, Optional.empty());
            assertEquals(Round.State.WAITING, rounds.of(ONE).get(0).state());
            phones.aside(round, "two", "电话 1 次无人接听", true, Optional.of(lease.plusSeconds(3600)));
            assertEquals(1, phones.find(ONE, lease).orElseThrow().tries());
            assertEquals(List.of(), phones.due(lease, lease, 9));
            assertEquals(1, phones.due(lease.plusSeconds(3600), lease, 9).size());

            Instant later = lease.plusSeconds(3600);
            assertTrue(phones.take(round, "one", later, later.plusSeconds(900)));
            rounds.rated(ONE, 6, rating(DISSATISFIED));
            assertEquals(Optional.empty(), phones.find(ONE, later));
            assertEquals(List.of(), phones.due(later.plusSeconds(3600), lease, 9));
            phones.spoken(round, "one", later, Optional.empty());
            Round spoken = rounds.of(ONE).get(0);
            assertEquals(Round.State.ASKED, spoken.state());
            assertEquals(Optional.of(PhoneList.BY_A_PERSON), spoken.channel());
            assertEquals(Round.Outcome.RATED, spoken.outcome());
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void whatWasSentOnceIsKeptAsAHashOnly(On kind) throws Exception {
        try (Tables tables = Tables.on(databases, kind)) {
            Links links = tables.links();
            Instant until = NOON.plus(Duration.ofDays(7));
            String text = links.make(ONE, 1, until).text();
            String other = links.make(ONE, 1, until).text();

            assertEquals(ONE, links.find(text).orElseThrow().ticket());
            assertEquals(Optional.empty(), links.find(text.substring(0, 12) + other.substring(12)));
            assertEquals(Optional.empty(), links.find(text + "x"));
            assertEquals(Optional.empty(), links.find(""));
            assertFalse(tables.dump("evaluation_link").contains(text.substring(12)));

            links.use(ONE, 1, NOON);
            assertEquals(Optional.of(NOON), links.find(other).orElseThrow().used());
            assertEquals(0, links.forget(until));
            assertEquals(2, links.forget(until.plusMillis(1)));
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void aNumberIsAskedSoOftenAndNoMore(On kind) throws Exception {
        try (Tables tables = Tables.on(databases, kind)) {
            Contacts contacts = tables.contacts();
            List<String> tags = List.of("b:2", "a:1");
            Place.Taken first = assertInstanceOf(Place.Taken.class, contacts.take(List.of("a:1"), DAY, 2, 3));
            assertInstanceOf(Place.Taken.class, contacts.take(tags, DAY, 2, 3));
            assertInstanceOf(Place.DayFull.class, contacts.take(tags, DAY, 2, 3));
            assertInstanceOf(Place.Taken.class, contacts.take(tags, DAY.plusDays(1), 2, 3));
            assertInstanceOf(Place.MonthFull.class, contacts.take(tags, DAY.plusDays(2), 2, 3));
            assertInstanceOf(Place.Taken.class, contacts.take(tags, DAY.plusDays(4), 2, 3));
            assertInstanceOf(Place.Taken.class, contacts.take(List.of("c:3"), DAY, 2, 3));

            contacts.free(first);
            assertInstanceOf(Place.Taken.class, contacts.take(tags, DAY.plusDays(2), 2, 3));
            assertEquals(4, contacts.forget(DAY.plusDays(4)));
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void eachMatterCountsOnceByItsLastRating(On kind) throws Exception {
        try (Tables tables = Tables.on(databases, kind)) {
            Rounds rounds = tables.rounds();
            rounds.open(opening(ONE, 1, 5, SHANSHAN, TOKSUN));
            rounds.rated(ONE, 6, rating(VERY_DISSATISFIED));
            rounds.open(opening(ONE, 2, 9, SHANSHAN));
            rounds.open(opening(TWO, 1, 5));

            RatingFigures before = figures(tables, Optional.empty());
            assertEquals(2, before.matters());
            assertEquals(1, before.rated());
            assertEquals(1, before.open());
            assertEquals(1L, before.handling().get("VERY_DISSATISFIED"));

            rounds.rated(ONE, 10, rating(SATISFIED));
            rounds.expired(TWO, 6, NOON);

            RatingFigures after = figures(tables, Optional.empty());
            assertEquals(2, after.matters());
            assertEquals(1, after.rated());
            assertEquals(1, after.unrated());
            assertEquals(0L, after.handling().get("VERY_DISSATISFIED"));
            assertEquals(Optional.of("50.00"), after.participation().percent());
            assertEquals(Optional.of("100.00"), after.satisfaction().percent());
            assertEquals(Optional.of("50.00"), after.satisfiedOfAll().percent());

            assertEquals(1, figures(tables, Optional.of(Set.of(SHANSHAN))).matters());
            assertEquals(0, figures(tables, Optional.of(Set.of(TOKSUN))).matters());
            assertEquals(0, figures(tables, Optional.of(Set.of())).matters());
            LocalDate next = DAY.plusDays(1);
            assertEquals(
                    0,
                    tables.participation().figures(Optional.empty(), next, next).matters());
            assertThrows(
                    IllegalArgumentException.class, () -> tables.participation().figures(Optional.empty(), next, DAY));
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void whoSaysNothingAfterTheRedoStaysDissatisfied(On kind) throws Exception {
        try (Tables tables = Tables.on(databases, kind)) {
            Rounds rounds = tables.rounds();
            rounds.open(opening(ONE, 1, 5, SHANSHAN));
            rounds.rated(ONE, 6, rating(DISSATISFIED));
            rounds.open(opening(ONE, 2, 9, SHANSHAN));
            rounds.expired(ONE, 10, NOON);

            RatingFigures figures = figures(tables, Optional.empty());
            assertEquals(1, figures.matters());
            assertEquals(1L, figures.handling().get("DISSATISFIED"));
            assertEquals(Optional.of("0.00"), figures.satisfaction().percent());
            assertTrue(rounds.due(NOON.plus(Duration.ofDays(999)), 9).isEmpty());
        }
    }

    private static RatingFigures figures(Tables tables, Optional<Set<UnitId>> units) {
        return tables.participation().figures(units, DAY, DAY);
    }

    static Opening opening(TicketNumber ticket, int nth, int sequence, UnitId... units) {
        return new Opening(
                ticket,
                nth,
                sequence,
                NOON,
                NOON.plus(Duration.ofDays(7)),
                Channel.PHONE,
                true,
                Set.of(units),
                Optional.empty());
    }

    static Evaluation rating(Rating handling) {
        return new Evaluation(NOON, SATISFIED, handling, Optional.empty());
    }
}
