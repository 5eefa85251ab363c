package org.hotline12345.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.statistics.cube.Fact;
import org.hotline12345.statistics.cube.Facts;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Slice;
import org.hotline12345.statistics.kit.Books;
import org.hotline12345.statistics.kit.ByHand;
import org.hotline12345.statistics.kit.Histories;
import org.hotline12345.statistics.kit.Town;

/** Whatever becomes of tickets, told in whatever order and however often: each answer is what is counted by hand. */
class EveryQuestionTest {

    private static final int TICKETS = 15;
    private static final int QUESTIONS = 25;

    private static final List<Scope> SCOPES = List.of(
            Scope.city(),
            Scope.of(Town.SHANSHAN),
            Scope.of(Town.WATER),
            Scope.of(Town.HOUSING),
            Scope.in("650421"),
            Scope.in(Town.TOWNSHIP));

    private static Books books;

    @BeforeContainer
    static void open() {
        books = Books.inMemory();
    }

    @AfterContainer
    static void close() {
        books.close();
    }

    @Property(tries = 15)
    void whatIsCountedByHand(@ForAll long seed) {
        books.clear();
        Histories histories = new Histories(seed);
        List<Fact> facts = told(histories);
        assertEquals(List.of(), books.ledger().differences());
        assertEquals(TICKETS, books.ledger().tickets());
        for (int asked = 0; asked < QUESTIONS; asked++) {
            question(histories).ifPresent(it -> assertByHand(it, facts));
        }
    }

    /** Each version at least once, in any order; what they come to in the end. */
    private static List<Fact> told(Histories histories) {
        List<Fact> last = new ArrayList<>();
        List<Ticket> told = new ArrayList<>();
        for (int ticket = 0; ticket < TICKETS; ticket++) {
            List<Ticket> versions = histories.next();
            told.addAll(versions);
            told.add(histories.pick(versions));
            last.add(Facts.of(versions.get(versions.size() - 1), new Town()));
        }
        Collections.shuffle(told, histories.random());
        told.forEach(books::enter);
        return last;
    }

    private static void assertByHand(Question question, List<Fact> facts) {
        Tabulation answer = books.statistics(new Town()).ask(question);
        Span days = question.span().until(Histories.TODAY);
        assertEquals(days, answer.span());
        Figure sum = new Figure(
                ByHand.sum(facts, question, days),
                ByHand.sum(facts, question, answer.yearBefore()),
                ByHand.sum(facts, question, answer.before()));
        assertEquals(sum, answer.sum(), question::toString);
        Map<String, Figure> rows = new HashMap<>();
        answer.rows().forEach(it -> assertEquals(null, rows.put(it.key(), it.figure()), it::key));
        if (question.by() == By.TIME) {
            assertPeriods(question, facts, days, rows);
            return;
        }
        Map<String, Long> now = ByHand.counts(facts, question, days);
        Map<String, Long> year = ByHand.counts(facts, question, answer.yearBefore());
        Map<String, Long> before = ByHand.counts(facts, question, answer.before());
        rows.forEach((key, figure) -> assertEquals(
                new Figure(now.getOrDefault(key, 0L), year.getOrDefault(key, 0L), before.getOrDefault(key, 0L)),
                figure,
                () -> key + " of " + question));
        assertTrue(rows.keySet().containsAll(now.keySet()), question::toString);
        assertTrue(rows.keySet().containsAll(year.keySet()), question::toString);
        assertTrue(rows.keySet().containsAll(before.keySet()), question::toString);
    }

    private static void assertPeriods(Question question, List<Fact> facts, Span days, Map<String, Figure> rows) {
        Grain grain = question.grain();
        List<Span> pieces = grain.pieces(days);
        assertEquals(pieces.size(), rows.size());
        for (Span piece : pieces) {
            Figure figure = new Figure(
                    ByHand.sum(facts, question, piece),
                    ByHand.sum(facts, question, grain.yearBefore(piece)),
                    ByHand.sum(facts, question, grain.before(piece)));
            assertEquals(figure, rows.get(grain.name(piece)), () -> piece + " of " + question);
        }
    }

    /** Any; empty where nothing is kept that answers it. */
    private static Optional<Question> question(Histories histories) {
        LocalDate from = Histories.TODAY.minusDays(histories.random().nextInt(600));
        Span span = new Span(from, from.plusDays(histories.random().nextInt(400)));
        try {
            return Optional.of(new Question(
                    histories.pick(List.of(By.values())),
                    histories.pick(SCOPES),
                    filter(histories),
                    histories.random().nextBoolean() ? span : whole(span),
                    histories.pick(List.of(Grain.values()))));
        } catch (NotCounted e) {
            assertTrue(!e.where().isEmpty() && !e.remedy().isEmpty());
            return Optional.empty();
        }
    }

    private static Span whole(Span span) {
        return new Span(
                Grain.MONTH.around(span.from()).from(),
                Grain.MONTH.around(span.to()).to());
    }

    private static Optional<Filter> filter(Histories histories) {
        return switch (histories.random().nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Filter.OfTheme(histories.pick(Arrays.asList("水电气热", "市容", "无"))));
            default -> Optional.of(new Filter.OfSlice(histories.pick(Slice.EVERY)));
        };
    }
}
