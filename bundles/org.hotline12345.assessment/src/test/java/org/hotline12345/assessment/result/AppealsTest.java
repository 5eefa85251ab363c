package org.hotline12345.assessment.result;

import static org.hotline12345.assessment.kit.March.COUNTIES;
import static org.hotline12345.assessment.kit.March.FIRST_OF_APRIL;
import static org.hotline12345.assessment.kit.March.at;
import static org.hotline12345.assessment.kit.March.office;
import static org.hotline12345.assessment.kit.March.published;
import static org.hotline12345.assessment.kit.March.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.assessment.result.Appeal.About;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.sample.Sample2026;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Appeals against the result of March 2026, published on Wednesday 1 April. */
class AppealsTest {

    private static EmptyDatabases databases;

    @BeforeAll
    static void startServer() throws IOException {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() throws IOException {
        databases.close();
    }

    @ParameterizedTest
    @EnumSource
    void anUpheldAppealMakesAnotherVersionBesideTheOldOne(On on) throws SQLException {
        try (Office office = office(databases, on)) {
            Ticket wrong = office.play.play(Town.SHANSHAN, at("2026-03-02", 10), "nothing");
            office.play.enterAll(FIRST_OF_APRIL);
            Result first = published(office);
            AppealFiled why =
                    new AppealFiled(Optional.empty(), About.DATA, Optional.of("closed-in-time"), "该工单重复，不应计入");
            Appeal appeal = Office.done(office.appeals.file(Town.SHANSHAN_OFFICER, COUNTIES, why));
            assertEquals(LocalDate.of(2026, 4, 15), appeal.due());
            assertEquals(Set.of(Town.SHANSHAN), office.appeals.under(COUNTIES));
            assertTrue(office.circulars
                    .of(Town.OFFICE, COUNTIES)
                    .orElseThrow()
                    .rows()
                    .get(1)
                    .underAppeal());
            assertEquals(
                    Kind.WRONG_ORDER,
                    Office.refused(office.appeals.file(Town.SHANSHAN_OFFICER, COUNTIES, why))
                            .kind());
            assertEquals(
                    Kind.FORBIDDEN,
                    Office.refused(office.appeals.note(Town.SHANSHAN_OFFICER, appeal.id(), "自查"))
                            .kind());

            assertTrue(office.circulars.of(Town.OFFICE, COUNTIES).orElseThrow().notes().stream()
                    .anyMatch(it -> it.endsWith("已在表中标明（吐政办函〔2021〕33号 A35）")));

            Office.done(office.appeals.note(Town.CENTER, appeal.id(), "与前一工单为同一事项"));
            Exclusion exclusion = new Exclusion(wrong.number(), Optional.empty(), "重复工单");
            Appeal decided = Office.done(office.appeals.decide(
                    Town.CENTER, appeal.id(), new AppealVerdict(true, "情况属实", List.of(exclusion))));
            assertEquals(Appeal.State.UPHELD, decided.state());
            assertTrue(office.appeals.awaitsCorrection(first));

            Result second = office.results.find(Town.CENTER, "county.2026-03.2").orElseThrow();
            assertEquals(
                    score("79.53"),
                    second.row(Town.SHANSHAN).orElseThrow().scored().score());
            assertEquals(List.of(exclusion), second.exclusions());
            Office.done(office.results.publish(Town.CENTER, second.id(), "吐政服考〔2026〕4号", second.hash()));
            assertFalse(office.appeals.awaitsCorrection(first));
            assertEquals(Optional.of(first), office.results.find(Town.OFFICE, COUNTIES));
            assertTrue(office.results
                    .recompute(Town.OFFICE, second.id())
                    .orElseThrow()
                    .proven());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoMayAppealAndUntilWhen(On on) throws SQLException {
        try (Office office = office(databases, on)) {
            published(office);
            AppealFiled why = new AppealFiled(Optional.of(Town.SHANSHAN), About.RESULT, Optional.empty(), "不同意");
            assertEquals(
                    Kind.FORBIDDEN,
                    Office.refused(office.appeals.file(Town.GAOCHANG_OFFICER, COUNTIES, why))
                            .kind());
            office.clock.set(at("2026-04-08", 23));
            Appeal last = Office.done(office.appeals.file(Town.SHANSHAN_OFFICER, COUNTIES, why));
            assertEquals(List.of(), office.appeals.list(Town.GAOCHANG_OFFICER, Optional.empty(), Optional.empty()));
            office.clock.set(at("2026-04-30", 10));
            assertTrue(office.appeals.late(last));
            Office.done(office.appeals.decide(Town.CENTER, last.id(), new AppealVerdict(false, "计算无误", List.of())));
            assertEquals(Set.of(), office.appeals.under(COUNTIES));
            Objection late = Office.refused(office.appeals.file(Town.SHANSHAN_OFFICER, COUNTIES, why));
            assertEquals(Kind.WRONG_ORDER, late.kind());
            assertEquals("申诉期限 2026-04-08 已过（公布后 5 个工作日）", late.text());
            assertEquals(Optional.of("A35"), late.basis().map(Paragraph::key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRegulationSaysUntilWhen(On on) throws SQLException {
        try (Office office = office(databases, on)) {
            published(office);
            AppealFiled why = new AppealFiled(Optional.of(Town.SHANSHAN), About.RESULT, Optional.empty(), "不同意");
            office.regulations.clear();
            Objection lawless = Office.refused(office.appeals.file(Town.SHANSHAN_OFFICER, COUNTIES, why));
            assertTrue(lawless.text().startsWith("没有安装规定考核申诉的办法"), lawless::text);

            office.regulations.add(new Sample2026(LocalDate.of(2026, 1, 1), 3));
            office.clock.set(at("2026-04-06", 9));
            assertEquals(
                    LocalDate.of(2026, 4, 13),
                    Office.done(office.appeals.file(Town.SHANSHAN_OFFICER, COUNTIES, why))
                            .due());
            office.clock.set(at("2026-04-07", 9));
            AppealFiled other = new AppealFiled(Optional.of(Town.GAOCHANG), About.RESULT, Optional.empty(), "不同意");
            assertEquals(
                    Optional.of("B8.2"),
                    Office.refused(office.appeals.file(Town.GAOCHANG_OFFICER, COUNTIES, other))
                            .basis()
                            .map(Paragraph::key));
        }
    }
}
