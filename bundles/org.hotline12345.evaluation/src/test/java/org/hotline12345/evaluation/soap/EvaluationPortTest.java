package org.hotline12345.evaluation.soap;

import static org.hotline12345.evaluation.kit.Town.SHANSHAN;
import static org.hotline12345.evaluation.kit.Town.TOKSUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.evaluation.api.Participation;
import org.hotline12345.evaluation.asking.AnswerDesk;
import org.hotline12345.evaluation.asking.FigureDesk;
import org.hotline12345.evaluation.asking.LinkDesk;
import org.hotline12345.evaluation.asking.PhoneDesks;
import org.hotline12345.evaluation.kit.Door;
import org.hotline12345.evaluation.kit.Tables;
import org.hotline12345.evaluation.kit.Town;
import org.hotline12345.evaluation.module.QuestionnaireShelf;
import org.hotline12345.evaluation.rest.EvaluationResource;
import org.hotline12345.evaluation.store.Opening;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EvaluationPortTest {

    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");
    private static final Actor ANYONE = Actor.anyone();
    private static final Actor CENTER = Actor.of("center", Role.CENTER);
    private static final Actor TAKER = Actor.of("calltaker", Role.CALL_TAKER);
    private static final Actor OFFICER = Actor.officer("shanshan", SHANSHAN);

    private final HandClock clock = new HandClock(NOON);
    private final Door door = new Door(clock);
    private final Tables tables = Tables.inMemory();
    private final Town town = new Town();
    private final FigureDesk figures = new FigureDesk(tables.participation(), tables.answers(), town, town);
    private final PortDesk desk =
            new PortDesk(new EvaluationPort(figures, tables.rounds(), door, PhoneDesks.of(tables, door, clock), clock));
    private final QuestionnaireShelf questionnaires = new QuestionnaireShelf();
    private final EvaluationResource rest = new EvaluationResource(
            new LinkDesk(tables.links(), tables.rounds(), door, door, clock),
            new AnswerDesk(questionnaires, tables.answers(), tables.links(), door, town, clock),
            questionnaires,
            figures,
            tables.rounds(),
            door,
            town);

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void figuresAreOfTheCallersOwnSubtree() {
        Ticket rated = opened(SHANSHAN);
        opened(Town.WATER);
        opened(TOKSUN);
        opened();
        tables.rounds()
                .rated(
                        rated.number(),
                        rated.version() + 1,
                        new Evaluation(NOON, Rating.SATISFIED, Rating.VERY_SATISFIED, Optional.empty()));

        assertEquals("4", desk.ask(CENTER, "<RatingFigures/>").at("matters"));
        Said own = desk.ask(OFFICER, "<RatingFigures/>");
        assertEquals("2", own.at("matters"));
        assertEquals("2025-03-01", own.at("from"));
        assertEquals("1", own.at("rated"));
        assertEquals("1", own.at("participation/whole"));
        assertEquals("100.00", own.at("participation/percent"));
        assertEquals("VERY_SATISFIED", own.at("handling/rating"));
        assertEquals(List.of("1", "0", "0", "0", "0"), own.each("handling/count"));
        assertEquals(List.of("0", "1", "0", "0", "0"), own.each("callService/count"));
        assertEquals(
                "1",
                desk.ask(OFFICER, "<RatingFigures><unit>650421-water</unit></RatingFigures>")
                        .at("matters"));
    }

    @Test
    void whatWasAskedOfATicketIsShownToWhoSeesIt() {
        Ticket ticket = opened(SHANSHAN);

        Said said = desk.ask(OFFICER, invitations(ticket.number().value()));
        assertEquals(List.of("1"), said.each("invitations/nth"));
        assertEquals("WAITING", said.at("invitations/state"));
        assertEquals("OPEN", said.at("invitations/outcome"));
        assertFalse(said.element().getTextContent().contains(Door.PHONE));
        assertEquals(
                Kind.UNKNOWN,
                desk.refused(OFFICER, invitations("20250328-999999")).kind());
    }

    @Test
    void whoeverAsksBySoapHearsTheSameAsByRest() {
        same(() -> rest.figures("", "", "", Caller.of(ANYONE)), ANYONE, "<RatingFigures/>");
        same(
                () -> rest.figures("650422", "", "", Caller.of(OFFICER)),
                OFFICER,
                "<RatingFigures><unit>650422</unit></RatingFigures>");
        same(
                () -> rest.figures("", "2025-04-02", "2025-04-01", Caller.of(CENTER)),
                CENTER,
                "<RatingFigures><from>2025-04-02</from><to>2025-04-01</to></RatingFigures>");
        same(() -> rest.invitations("20250328-999999", Caller.of(OFFICER)), OFFICER, invitations("20250328-999999"));
    }

    @Test
    void aCallCenterPhonesAndTakesDownWhatIsSaid() {
        Ticket ticket = opened(SHANSHAN);
        String number = ticket.number().value();
        clock.turn(Duration.ofHours(1));

        assertEquals(number, desk.ask(TAKER, "<ListToPhone/>").at("toPhone/ticket"));
        assertEquals(Kind.FORBIDDEN, desk.refused(OFFICER, "<ListToPhone/>").kind());
        assertEquals(
                Kind.WRONG_ORDER,
                desk.refused(TAKER, rating("RateByPhone", number)).kind());
        assertEquals(
                Door.PHONE,
                desk.ask(TAKER, "<PhoneRequester><ticket>" + number + "</ticket></PhoneRequester>")
                        .at("phone"));
        assertEquals("1", desk.ask(TAKER, rating("RateByPhone", number)).at("nth"));
        assertEquals(
                Kind.UNKNOWN,
                desk.refused(TAKER, "<PhoneRequester><ticket>20250328-999999</ticket></PhoneRequester>")
                        .kind());
    }

    private static String rating(String operation, String number) {
        return "<%1$s><ticket>%2$s</ticket><callService>SATISFIED</callService><handling>SATISFIED</handling></%1$s>"
                .formatted(operation, number);
    }

    @Test
    void whereTheDatabaseIsAwayItMayBeAskedAgain() {
        Participation away = (units, from, to) -> {
            throw new StoreUnavailable("away", null);
        };
        PortDesk broken = new PortDesk(new EvaluationPort(
                new FigureDesk(away, tables.answers(), town, town),
                tables.rounds(),
                door,
                PhoneDesks.of(tables, door, clock),
                clock));

        assertEquals(
                Kind.UNAVAILABLE, broken.refused(CENTER, "<RatingFigures/>").kind());
    }

    private void same(Executable request, Actor actor, String soap) {
        assertEquals(
                assertThrows(Rejected.class, request).problem().detail(),
                desk.refused(actor, soap).text());
    }

    private static String invitations(String number) {
        return "<ListInvitations><ticket>" + number + "</ticket></ListInvitations>";
    }

    private Ticket opened(UnitId... units) {
        Ticket ticket = door.closed(units);
        tables.rounds()
                .open(new Opening(
                        ticket.number(),
                        1,
                        ticket.version(),
                        NOON,
                        NOON.plus(Duration.ofDays(7)),
                        Channel.PHONE,
                        true,
                        Set.of(units),
                        Optional.empty()));
        return ticket;
    }
}
