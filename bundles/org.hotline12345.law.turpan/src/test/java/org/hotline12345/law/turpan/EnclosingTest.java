package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.ClassifyRedo;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.DutyStatement;
import org.hotline12345.law.ticket.Filing;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.RedoItem;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Articles 9, 19 and 23: files with a matter. */
class EnclosingTest {

    private static final String HASH = "a".repeat(64);

    @ParameterizedTest
    @CsvFileSource(resources = "/article-09-enclosing.csv", useHeadersInDisplayName = true)
    void filesComeFromWhoHasToDoWithTheMatter(
            @Said Role who,
            @Said Optional<String> unit,
            @Said Status stands,
            String name,
            int size,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Actor actor = unit.map(Who::officer).orElseGet(() -> who == Role.REQUESTER ? Who.REQUESTER : Who.of(who));

        Outcome outcome = Procedure.take(
                standing(stands),
                new Enclose(name, "image/jpeg", size, HASH, Optional.empty()),
                actor,
                at("2025-03-29 10:00"),
                Loop.circumstances(at("2025-03-29 10:00"), SmallCity.TURPAN));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @Test
    void theFileStandsOnTheTicketAndMovesNothingElse() {
        Loop loop = handled();
        Ticket before = loop.ticket();
        Instant when = at("2025-03-29 10:00");

        loop.take(when, Who.REQUESTER, new Enclose("照片.jpg", "image/jpeg", 9, HASH, Optional.of("楼道")));

        Attachment file = new Attachment(1, "照片.jpg", "image/jpeg", 9, HASH, Optional.of("楼道"), when);
        assertEquals(List.of(file), loop.ticket().attachments());
        assertEquals("附上材料：附件 1 照片.jpg，楼道", loop.last().account());
        assertEquals(before.clocks(), loop.ticket().clocks());
        assertEquals(before.assignments(), loop.ticket().assignments());
        assertEquals(before.movedAt(), loop.ticket().movedAt());
    }

    @Test
    void whatHappenedBeforeAFileCameIsStillEnteredLate() {
        Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.COMPLAINT))
                .take("2025-03-29 10:00", Who.REQUESTER, photo());

        Outcome late =
                loop.attempt(at("2025-03-29 09:00"), at("2025-03-29 11:00"), Who.CENTER, Steps.dispatch("650421"));

        assertEquals(new Verdict(true, Optional.of("A12.2"), Optional.empty()), Verdict.of(late));
    }

    @Test
    void theSameContentIsEnclosedOnce() {
        Loop loop = handled().take("2025-03-29 10:00", Who.REQUESTER, photo());

        assertEquals(
                "这份文件已经是附件 1",
                loop.refused("2025-03-29 10:01", Who.CALL_TAKER, photo()).text());
    }

    @Test
    void aDecisionDocumentThatIsNamedByItsHashIsOneOfTheFiles() {
        Loop loop = handled().take("2025-03-29 10:00", Who.WATER, Steps.SIGN);
        RequestClosure closure = new RequestClosure(Optional.empty(), filedBy(HASH));

        Outcome without = loop.attempt(at("2025-03-29 11:00"), Who.WATER, closure);
        assertEquals(
                new Verdict(false, Optional.of("A19.3"), Optional.of("report.filing.document")), Verdict.of(without));

        loop.take("2025-03-29 11:10", Who.WATER, photo()).take("2025-03-29 11:20", Who.WATER, closure);
    }

    @Test
    void aDutyStatementThatIsNamedByItsHashIsOneOfTheFiles() {
        Loop loop = handled()
                .take("2025-03-29 10:00", Who.WATER, Steps.SIGN)
                .take("2025-03-29 11:00", Who.WATER, Steps.closure())
                .take("2025-03-29 12:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-03-29 13:00", Who.REQUESTER, Steps.rating(Rating.DISSATISFIED))
                .take("2025-03-29 14:00", Who.WATER, Steps.SIGN);
        ClassifyRedo redo =
                new ClassifyRedo(Optional.empty(), RedoItem.CANNOT_NOW, Optional.of(new DutyStatement(HASH, "王局长")));

        assertEquals(
                Optional.of("statement.document"),
                loop.refused("2025-03-29 15:00", Who.WATER, redo).where());
        loop.take("2025-03-29 15:10", Who.WATER, photo()).take("2025-03-29 15:20", Who.WATER, redo);
    }

    private static Enclose photo() {
        return new Enclose("照片.jpg", "image/jpeg", 9, HASH, Optional.empty());
    }

    private static Loop handled() {
        return Loop.begin("2025-03-28 10:00", Steps.accept(Kind.COMPLAINT))
                .take("2025-03-28 10:05", Who.CALL_TAKER, Steps.dispatch("water"));
    }

    /** In handling it is with the waterworks, elsewhere with nobody. */
    private static Ticket standing(Status status) {
        return status == Status.IN_HANDLING
                ? handled().ticket()
                : Loop.begin("2025-03-28 10:00", Steps.accept(Kind.COMPLAINT))
                        .ticket()
                        .in(status);
    }

    private static ClosureReport filedBy(String document) {
        ClosureReport report = Steps.report();
        Filing filing = new Filing(
                true, Optional.of(document), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new ClosureReport(
                report.handledAt(),
                report.handledBy(),
                report.personInCharge(),
                report.result(),
                report.legalBasis(),
                report.reply(),
                Optional.of(filing));
    }
}
