package org.hotline12345.supervision;

import static org.hotline12345.supervision.Office.CENTER;
import static org.hotline12345.supervision.Office.EVERY;
import static org.hotline12345.supervision.Office.GOVERNING;
import static org.hotline12345.supervision.Office.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.ReturnReason;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingReply.Decided;
import org.hotline12345.supervision.api.FindingReply.Refused;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.ReferralEvidence;
import org.hotline12345.supervision.kit.ShortLaw;
import org.hotline12345.supervision.kit.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReferralDeskTest {

    private static final Duration QUARTER = Duration.ofDays(92);

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoComplainsForSixMonthsWithoutEffectIsACandidate() {
        every(QUARTER, 2);
        assertEquals(List.of(), found(FindingKind.REQUESTER));
        office.clock.turn(QUARTER);
        office.complaint("1");
        Finding candidate = only(FindingKind.REQUESTER);
        assertEquals(3, candidate.matters());
        assertEquals(1, candidate.requesters());
        assertEquals(FindingState.FOUND, candidate.state());
        office.complaint("2");
        assertEquals(3, only(FindingKind.REQUESTER).matters());
    }

    @Test
    void whatIsSolvedInTheMiddleTakesItBack() {
        List<Ticket> tickets = every(QUARTER, 3);
        assertEquals(FindingState.FOUND, only(FindingKind.REQUESTER).state());
        rated(tickets.get(1), Rating.SATISFIED);
        assertEquals(FindingState.LAPSED, only(FindingKind.REQUESTER).state());
    }

    @Test
    void aPlaceIsOneByWhatHadNoEffectWhoeverComplained() {
        List<Ticket> tickets = new ArrayList<>();
        for (String phone : List.of("1", "2", "3", "4")) {
            tickets.add(office.complaint(phone));
            office.clock.turn(Duration.ofDays(62));
        }
        assertEquals(List.of(), found(FindingKind.PLACE));
        tickets.subList(0, 3).forEach(it -> rated(it, Rating.DISSATISFIED));
        assertEquals(List.of(), found(FindingKind.PLACE));
        rated(tickets.get(3), Rating.VERY_DISSATISFIED);
        assertEquals(4, only(FindingKind.PLACE).matters());
        assertEquals(4, only(FindingKind.PLACE).requesters());
    }

    @Test
    void aUnitWhoseReturnsWereRefusedAgainAndAgainIsOne() {
        Ticket first = office.complaint("1");
        Ticket second = office.complaint("2");
        returning(first, Stage.SIGNED);
        returning(second, Stage.RETURN_UNDER_REVIEW);
        assertEquals(List.of(), found(FindingKind.RETURNS));
        returning(second, Stage.SIGNED);
        Finding candidate = only(FindingKind.RETURNS);
        assertEquals(Optional.of(Town.SHANSHAN), candidate.unit());
        assertEquals(2, candidate.matters());
        returning(second, Stage.RETURNED);
        assertEquals(FindingState.LAPSED, only(FindingKind.RETURNS).state());
    }

    @Test
    void theEvidenceTellsEachMatterAndNothingOfTheRequester() {
        List<Ticket> tickets = every(QUARTER, 3);
        returning(tickets.get(0), Stage.SIGNED);
        rated(tickets.get(0), Rating.DISSATISFIED);
        office.door.changed(tickets.get(1).number(), it -> it.supervised("K1.2", office.clock.instant(), "逾期未办结"));
        office.told(office.door.now(tickets.get(1).number()));
        ReferralEvidence evidence = office.referrals
                .evidence(GOVERNING, only(FindingKind.REQUESTER).number())
                .orElseThrow();
        assertEquals(Optional.of("K2"), evidence.paragraph());
        assertEquals(3, evidence.matters().size());
        assertEquals(1, evidence.cases().size());
        assertEquals("鄯善县", evidence.matters().get(0).handling().get(0).name());
        assertTrue(evidence.matters().get(0).handling().get(0).late());
        assertTrue(evidence.criteria().get(1).contains("6 个月"));
        String text = EvidenceText.of(evidence);
        for (String told : List.of("2025-03-28 10:00", "办理情况：不满意", "不属于本单位职责（未同意退回）", "K1.2 逾期未办结", "逾期")) {
            assertTrue(text.contains(told), () -> told + " is missing in\n" + text);
        }
        assertFalse(text.contains("张三") || text.contains("tag-"), text);
    }

    @Test
    void aPersonDecidesWithADocumentAndAnApprover() {
        every(QUARTER, 3);
        long number = only(FindingKind.REQUESTER).number();
        assertEquals(
                Optional.of("document"),
                refused(office.referrals.refer(CENTER, number, "", "李主任")).where());
        Objection own = refused(office.referrals.refer(CENTER, number, "吐政热〔2025〕1号", "center"));
        assertEquals(Optional.of("approver"), own.where());
        assertEquals(Optional.of(ShortLaw.REFERRAL), own.basis());
        assertEquals(
                Objection.Kind.FORBIDDEN,
                refused(office.referrals.refer(GOVERNING, number, "吐政热〔2025〕1号", "李主任"))
                        .kind());
        Decided decided = assertInstanceOf(Decided.class, office.referrals.refer(CENTER, number, "吐政热〔2025〕1号", "李主任"));
        assertEquals(FindingState.REFERRED, decided.finding().state());
        assertEquals(
                Optional.of("李主任"), decided.finding().decision().orElseThrow().approver());
        assertEquals(
                Objection.Kind.WRONG_ORDER,
                refused(office.referrals.dismiss(CENTER, number, "不属实")).kind());
    }

    @Test
    void orNotWithAReasonUntilThereIsMuchMore() {
        every(QUARTER, 3);
        long number = only(FindingKind.REQUESTER).number();
        assertInstanceOf(Decided.class, office.referrals.dismiss(CENTER, number, "已在整治"));
        office.complaint("1");
        assertEquals(FindingState.DISMISSED, only(FindingKind.REQUESTER).state());
        office.complaint("1");
        assertEquals(FindingState.FOUND, only(FindingKind.REQUESTER).state());
    }

    @Test
    void unitsSeeNone() {
        every(QUARTER, 3);
        assertEquals(List.of(), office.referrals.list(SHANSHAN, EVERY));
        assertEquals(
                Optional.empty(),
                office.referrals.evidence(SHANSHAN, only(FindingKind.REQUESTER).number()));
    }

    @Test
    void aRebuildFindsTheSame() {
        every(QUARTER, 3);
        List<Finding> before = office.referrals.list(CENTER, EVERY);
        new Rebuilding(office.door, office.register, office.findings, office.detection).run(it -> {});
        assertEquals(before, office.referrals.list(CENTER, EVERY));
    }

    /** Complaints of one requester, one after the other. */
    private List<Ticket> every(Duration pause, int times) {
        List<Ticket> tickets = new ArrayList<>();
        for (int count = 0; count < times; count++) {
            if (count > 0) {
                office.clock.turn(pause);
            }
            tickets.add(office.complaint("1"));
        }
        return tickets;
    }

    private void rated(Ticket ticket, Rating handling) {
        office.told(office.door.changed(
                ticket.number(),
                it -> it.evaluated(
                        new Evaluation(office.clock.instant(), Rating.SATISFIED, handling, Optional.empty()))));
    }

    private void returning(Ticket ticket, Stage stage) {
        office.told(office.door.changed(
                ticket.number(),
                it -> it.withAssignments(each ->
                        each.returned(new ReturnReason("不属于本单位职责", "三定方案")).in(stage))));
    }

    private List<Finding> found(FindingKind kind) {
        return office.referrals.list(CENTER, EVERY).stream()
                .filter(it -> it.kind() == kind)
                .toList();
    }

    private Finding only(FindingKind kind) {
        List<Finding> found = found(kind);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static Objection refused(FindingReply reply) {
        return assertInstanceOf(Refused.class, reply).objections().get(0);
    }
}
