package org.hotline12345.evaluation.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hotline12345.evaluation.kit.Town.SHANSHAN;
import static org.hotline12345.evaluation.kit.Town.TOKSUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hotline12345.evaluation.api.RatingFigures;
import org.hotline12345.evaluation.asking.AnswerDesk;
import org.hotline12345.evaluation.asking.FigureDesk;
import org.hotline12345.evaluation.asking.LinkDesk;
import org.hotline12345.evaluation.kit.Door;
import org.hotline12345.evaluation.kit.Tables;
import org.hotline12345.evaluation.kit.Town;
import org.hotline12345.evaluation.module.Brought;
import org.hotline12345.evaluation.module.QuestionnaireShelf;
import org.hotline12345.evaluation.store.Opening;
import org.hotline12345.json.Json;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.rest.api.kit.PlainHeaders;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvaluationResourceTest {

    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");
    private static final String GOOD = "{\"callService\": \"SATISFIED\", \"handling\": \"VERY_SATISFIED\"}";
    private static final String ANSWERS = """
            {"answers": [
              {"questionnaire": "org.example.water/water", "question": "notice", "answer": "YES"},
              {"questionnaire": "org.example.water/water", "question": "by", "answer": "poster"}
            ]}
            """;
    private static final Caller ANYONE = Caller.of(Actor.anyone());
    private static final Caller CENTER = Caller.of(Actor.of("center", Role.CENTER));
    private static final Caller OFFICER = Caller.of(Actor.officer("shanshan", SHANSHAN));

    private final HandClock clock = new HandClock(NOON);
    private final Door door = new Door(clock);
    private final Tables tables = Tables.inMemory();
    private final Town town = new Town();
    private final QuestionnaireShelf questionnaires = new QuestionnaireShelf();
    private final EvaluationResource resource = new EvaluationResource(
            new LinkDesk(tables.links(), tables.rounds(), door, door, clock),
            new AnswerDesk(questionnaires, tables.answers(), tables.links(), door, town, clock),
            questionnaires,
            new FigureDesk(tables.participation(), tables.answers(), town, town),
            tables.rounds(),
            door,
            town,
            clock);

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void aLinkShowsWhatIsAskedAndNothingOfTheRequester() throws Exception {
        Ticket ticket = opened(SHANSHAN, TOKSUN);
        LinkView view = resource.link(token(ticket), ANYONE);

        assertEquals(ticket.number().value(), view.number());
        assertEquals(List.of("鄯善县", "托克逊县"), view.units());
        assertEquals(NOON.plus(Duration.ofDays(7)), view.until());
        assertEquals(2, view.questionnaires().size());
        String json = Json.mapper().writeValueAsString(view);
        assertFalse(json.contains("张三"));
        assertFalse(json.contains(Door.PHONE));
        assertTrue(tables.rounds().of(ticket.number()).get(0).reached());
    }

    @Test
    void aRatingIsTakenDownOnce() {
        Ticket ticket = opened(SHANSHAN);
        String token = token(ticket);
        LinkView.RatingTaken taken = rate(token, GOOD, ANYONE);
        assertEquals(new LinkView.RatingTaken(ticket.number().value(), 1, "记录"), taken);

        Problem used = problem(() -> rate(token, GOOD, ANYONE));
        assertEquals(409, used.status());
        assertEquals("urn:hotline:problem:link-used", used.type());
        assertEquals(
                "urn:hotline:problem:link-used",
                problem(() -> resource.link(token, ANYONE)).type());
    }

    @Test
    void eachLinkThatLeadsNowhereSaysWhy() {
        String token = token(opened(SHANSHAN));
        assertEquals(404, problem(() -> resource.link("nonsense", ANYONE)).status());
        clock.turn(Duration.ofDays(8));
        Problem expired = problem(() -> resource.link(token, ANYONE));
        assertEquals("urn:hotline:problem:link-expired", expired.type());
        assertTrue(expired.detail().contains("2025-04-04 12:00"));
        assertTrue(expired.remedy().isPresent());
    }

    @Test
    void staffRateByNoLink() {
        String token = token(opened(SHANSHAN));
        assertEquals(403, problem(() -> resource.link(token, OFFICER)).status());
        assertEquals(403, problem(() -> rate(token, GOOD, CENTER)).status());
        assertEquals(1, rate(token, GOOD, ANYONE).nth());
    }

    @Test
    void whatIsNoRatingIsRefusedAndLeavesTheLinkAsItWas() {
        String token = token(opened(SHANSHAN));
        Problem missing = problem(() -> rate(token, "{\"callService\": \"SATISFIED\"}", ANYONE));
        assertEquals(422, missing.status());
        assertEquals(Optional.of("handling"), missing.where());
        assertEquals(
                422,
                problem(() -> rate(token, GOOD.replace("VERY_", "NOT_"), ANYONE))
                        .status());
        assertEquals(400, problem(() -> rate(token, "{", ANYONE)).status());
        assertEquals(1, rate(token, GOOD, ANYONE).nth());
    }

    @Test
    void figuresAreShownToEachLevelOfItsOwnSubtree() {
        opened(SHANSHAN);
        opened(Town.WATER);
        opened(TOKSUN);
        opened();
        assertEquals(4, figures("", "", CENTER).matters());
        assertEquals(2, figures("650421", "2025-03-01", CENTER).matters());
        assertEquals(2, figures("", "", OFFICER).matters());
        assertEquals(1, figures("650421-water", "", OFFICER).matters());
        assertEquals(404, problem(() -> figures("650422", "", OFFICER)).status());
        assertEquals(404, problem(() -> figures("nobody", "", CENTER)).status());
        assertEquals(401, problem(() -> figures("", "", ANYONE)).status());
        assertEquals(400, problem(() -> figures("", "2025-02-30", CENTER)).status());
        assertEquals(422, problem(() -> figures("", "2025-04-01", CENTER)).status());
    }

    @Test
    void furtherQuestionsAreShownBesideAndAnsweredAfterTheRating() throws Exception {
        Brought.water(questionnaires, "1.0.0");
        String token = token(opened(Town.WATER));
        FurtherView asked = resource.link(token, ANYONE).further().get(0);
        assertEquals("org.example.water/water", asked.questionnaire());
        assertEquals(
                List.of("notice", "speed", "by"),
                asked.questions().stream().map(FurtherView.FurtherQuestion::id).toList());
        assertEquals(
                "urn:hotline:problem:link-not-rated",
                problem(() -> answer(token, ANSWERS, ANYONE)).type());

        rate(token, GOOD, ANYONE);
        assertEquals(new FurtherAnswers.AnswersTaken(2), answer(token, ANSWERS, ANYONE));
        assertEquals(
                "urn:hotline:problem:link-answered",
                problem(() -> answer(token, ANSWERS, ANYONE)).type());
        assertEquals(403, problem(() -> answer(token, ANSWERS, OFFICER)).status());
        assertEquals(404, problem(() -> answer("nonsense", ANSWERS, ANYONE)).status());
    }

    @Test
    void aWrongAnswerIsNamedAndTheRatingStands() {
        Brought.water(questionnaires, "1.0.0");
        Ticket ticket = opened(Town.WATER);
        String token = token(ticket);
        rate(token, GOOD, ANYONE);

        Problem wrong = problem(() -> answer(token, ANSWERS.replace("\"YES\"", "\"MAYBE\""), ANYONE));
        assertEquals(422, wrong.status());
        assertEquals(Optional.of("answers/0/answer"), wrong.where());
        assertEquals(422, problem(() -> answer(token, "{}", ANYONE)).status());
        assertEquals(
                422,
                problem(() -> answer(token, "{\"answers\": [null]}", ANYONE)).status());
        assertEquals(1, door.now(ticket.number()).evaluations().size());
        assertEquals(2, answer(token, ANSWERS, ANYONE).answers());
    }

    @Test
    void answersAreCountedForWhoMaySeeTheUnit() {
        Brought.water(questionnaires, "1.0.0");
        String token = token(opened(Town.WATER, TOKSUN));
        rate(token, GOOD, ANYONE);
        answer(token, ANSWERS, ANYONE);
        Brought.gone(questionnaires, Brought.WATER);

        AnswerFigures figures = resource.answers("650421", "", "", OFFICER);
        assertEquals(
                List.of("您想怎样收到通知？", "停水前您收到通知了吗？"),
                figures.questions().stream()
                        .map(AnswerFigures.AnsweredQuestion::asked)
                        .toList());
        assertEquals(
                List.of(new AnswerFigures.AnswerCount("YES", "是", 1)),
                figures.questions().get(1).answers());
        assertEquals(2, resource.answers("", "", "", CENTER).questions().size());
        assertEquals(List.of(), resource.answers("650422", "", "", CENTER).questions());
        assertEquals(
                404, problem(() -> resource.answers("650422", "", "", OFFICER)).status());
        assertEquals(401, problem(() -> resource.answers("", "", "", ANYONE)).status());
    }

    @Test
    void whatWasAskedOfATicketIsShownToWhoSeesIt() {
        Ticket ticket = opened(SHANSHAN);
        InvitationView.Invitations all = resource.invitations(ticket.number().value(), OFFICER);
        assertEquals(1, all.invitations().size());
        assertEquals(
                404,
                problem(() -> resource.invitations("20250328-999999", OFFICER)).status());
        assertEquals(400, problem(() -> resource.invitations("x", OFFICER)).status());
    }

    private RatingFigures figures(String unit, String from, Caller caller) {
        return resource.figures(unit, from, "", caller);
    }

    private LinkView.RatingTaken rate(String token, String body, Caller caller) {
        return resource.rate(token, new ByteArrayInputStream(body.getBytes(UTF_8)), new PlainHeaders(), caller);
    }

    private FurtherAnswers.AnswersTaken answer(String token, String body, Caller caller) {
        return resource.answer(token, new ByteArrayInputStream(body.getBytes(UTF_8)), new PlainHeaders(), caller);
    }

    private static Problem problem(Supplier<?> request) {
        return assertThrows(Rejected.class, request::get).problem();
    }

    private String token(Ticket ticket) {
        return tables.links()
                .make(ticket.number(), 1, NOON.plus(Duration.ofDays(7)))
                .text();
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
