package org.hotline12345.evaluation.store;

import static org.hotline12345.evaluation.kit.Town.SHANSHAN;
import static org.hotline12345.evaluation.kit.Town.TOKSUN;
import static org.hotline12345.evaluation.kit.Town.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.evaluation.kit.Tables;
import org.hotline12345.evaluation.store.Answers.Answer;
import org.hotline12345.evaluation.store.Answers.Sheet;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers to further questions, on each database. */
class AnswersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 28);
    private static final Answer YES = new Answer("notice", "收到通知了吗？", 0, "YES", "是");
    private static final Answer NO = new Answer("notice", "收到通知了吗？", 1, "NO", "否");
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
    void eachSheetCountsOnceHoweverManyUnitsItIsAbout(On kind) throws Exception {
        try (Tables tables = Tables.on(databases, kind)) {
            Answers answers = tables.answers();
            assertTrue(answers.keep(open(tables, 1), 1, List.of(sheet("1.0.0", YES, SHANSHAN, WATER)), DAY));
            assertTrue(answers.keep(open(tables, 2), 1, List.of(sheet("1.1.0", YES, WATER)), DAY));
            assertTrue(answers.keep(open(tables, 3), 1, List.of(sheet("1.1.0", NO, TOKSUN)), DAY.plusDays(3)));

            assertEquals(List.of("YES 2", "NO 1"), counts(answers, Optional.empty(), DAY.plusDays(3)));
            assertEquals(List.of("YES 2"), counts(answers, Optional.empty(), DAY));
            assertEquals(List.of("YES 2"), counts(answers, Optional.of(Set.of(SHANSHAN, WATER)), DAY));
            assertEquals(List.of("YES 1"), counts(answers, Optional.of(Set.of(SHANSHAN)), DAY));
            assertEquals(List.of(), counts(answers, Optional.of(Set.of()), DAY));
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void aRoundIsAnsweredOnce(On kind) throws Exception {
        try (Tables tables = Tables.on(databases, kind)) {
            Answers answers = tables.answers();
            TicketNumber ticket = open(tables, 1);
            assertEquals(Set.of(SHANSHAN), answers.closers(ticket, 1));
            assertEquals(Set.of(), answers.closers(ticket, 2));

            assertTrue(answers.keep(ticket, 1, List.of(sheet("1.0.0", YES, SHANSHAN)), DAY));
            assertFalse(answers.keep(ticket, 1, List.of(sheet("1.0.0", NO, SHANSHAN)), DAY));
            assertFalse(answers.keep(ticket, 2, List.of(sheet("1.0.0", NO, SHANSHAN)), DAY));
            assertEquals(List.of("YES 1"), counts(answers, Optional.empty(), DAY));
        }
    }

    private static List<String> counts(Answers answers, Optional<Set<UnitId>> units, LocalDate to) {
        return answers.count(units, DAY, to).stream()
                .map(it -> it.answer().answer() + " " + it.count())
                .toList();
    }

    private static Sheet sheet(String version, Answer answer, UnitId... units) {
        return new Sheet("org.example.water/water", version, Set.of(units), List.of(answer));
    }

    private static TicketNumber open(Tables tables, int number) {
        TicketNumber ticket = new TicketNumber("20250328-%06d".formatted(number));
        tables.rounds().open(StoreTest.opening(ticket, 1, 5, SHANSHAN));
        return ticket;
    }
}
