package org.hotline12345.misuse.soap;

import static org.hotline12345.misuse.Marks.ANOTHER;
import static org.hotline12345.misuse.Marks.ONE;
import static org.hotline12345.misuse.Marks.TAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.misuse.Line;
import org.hotline12345.misuse.Marks;
import org.hotline12345.misuse.rest.MisuseResource;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MisusePortTest {

    private static final Actor ANYONE = Actor.anyone();
    private static final Actor OFFICER = Actor.officer("shanshan", new UnitId("650421"));

    private final Marks marks = new Marks();
    private final PortDesk desk = new PortDesk(new MisusePort(marks.desk, marks.clock));
    private final MisuseResource rest = new MisuseResource(marks.desk);

    @AfterEach
    void close() {
        marks.close();
    }

    @Test
    void twoPersonsMakeAMarkAndOneLiftsIt() {
        Said proposed = proposed(TAKER, Line.CALLER);
        assertEquals("PROPOSED", proposed.at("state"));
        assertEquals(2, proposed.each("tickets").size());
        assertEquals("false", proposed.at("inForce"));
        Problem alone = desk.refused(TAKER, acted("ConfirmMark", proposed));
        assertEquals(Kind.FORBIDDEN, alone.kind());
        assertEquals(Optional.of(FewWords.about(Concern.MISUSE).key()), alone.paragraph());

        assertEquals("true", desk.ask(ONE, acted("ConfirmMark", proposed)).at("inForce"));
        assertEquals(
                "RENEWAL_PROPOSED",
                desk.ask(TAKER, acted("RenewMark", proposed)).at("state"));
        assertEquals(
                "CONFIRMED", desk.ask(ANOTHER, acted("RefuseMark", proposed)).at("state"));
        Said lifted = desk.ask(ONE, acted("LiftMark", proposed));
        assertEquals("LIFTED", lifted.at("state"));
        assertEquals(List.of("提出", "确认", "提出续期", "不予确认", "解除"), lifted.each("record/act"));
        assertEquals(
                Kind.WRONG_ORDER, desk.refused(ONE, acted("LiftMark", proposed)).kind());
        assertFalse(lifted.element().getTextContent().contains(Line.CALLER));
    }

    @Test
    void marksAreListedByState() {
        Said first = confirmed();
        Said second = proposed(TAKER, Line.OTHER);

        assertEquals(
                List.of(second.at("number"), first.at("number")),
                desk.ask(ONE, "<ListMarks/>").each("marks/number"));
        Said waiting = desk.ask(ONE, "<ListMarks><state>PROPOSED</state></ListMarks>");
        assertEquals(List.of(second.at("number")), waiting.each("marks/number"));
        assertEquals(List.of(), waiting.each("next"));
        assertEquals(
                List.of(first.at("number")),
                desk.ask(ONE, "<ListMarks><before>" + second.at("number") + "</before></ListMarks>")
                        .each("marks/number"));
        assertEquals(
                "HARASSMENT",
                desk.ask(ONE, "<ReadMark>" + number(first) + "</ReadMark>").at("abuse"));
    }

    @Test
    void theHintSaysThatTheMatterIsTakenInAllTheSame() {
        confirmed();
        String ordinary = "<Hint><phone>" + Line.CALLER + "</phone><emergency>false</emergency></Hint>";
        Said hint = desk.ask(TAKER, ordinary);
        assertEquals("HARASSMENT", hint.at("marks/abuse"));
        assertEquals("仅供参考：照常受理，不得据此拒绝或者拖延", hint.at("note"));
        for (String other : List.of("<emergency>true</emergency>", "")) {
            Said none = desk.ask(TAKER, "<Hint><phone>" + Line.CALLER + "</phone>" + other + "</Hint>");
            assertEquals(List.of(), none.each("marks"));
            assertEquals(List.of(), none.each("note"));
        }
        Said later =
                desk.ask(TAKER, "<HintOfTicket><ticket>" + marks.line.taken(Line.CALLER) + "</ticket></HintOfTicket>");
        assertEquals(1, later.each("marks").size());
    }

    @Test
    void thePoliceIsGivenTheEvidence() {
        Said mark = confirmed();
        Said pack = desk.ask(ONE, "<ReadEvidence>" + number(mark) + "</ReadEvidence>");
        assertEquals(Line.CALLER, pack.at("phone"));
        assertEquals("2", pack.at("count"));
        assertEquals("反复拨打并辱骂", pack.at("pieces/text"));
        assertEquals("PHONE", pack.at("pieces/channel"));

        Said given = desk.ask(
                ANOTHER,
                "<HandOverMark>" + number(mark) + "<to>高昌区公安分局</to><document>吐政服函〔2025〕3号</document></HandOverMark>");
        assertEquals("高昌区公安分局", given.at("handOvers/to"));
        assertEquals(List.of("提出", "确认", "查阅证据材料", "移交公安机关"), given.each("record/act"));
    }

    @Test
    void whoeverAsksBySoapHearsTheSameAsByRest() {
        same(() -> rest.list("", "", Caller.of(OFFICER)), OFFICER, "<ListMarks/>");
        same(() -> rest.list("", "", Caller.of(ANYONE)), ANYONE, "<ListMarks/>");
        same(() -> rest.mark("99", Caller.of(ONE)), ONE, "<ReadMark><number>99</number></ReadMark>");
        same(() -> rest.evidence("99", Caller.of(ONE)), ONE, "<ReadEvidence><number>99</number></ReadEvidence>");
        // Who has not signed in is asked to before anything is read.
        same(
                () -> rest.act("1", "confirm", null, null, Caller.of(ANYONE)),
                ANYONE,
                "<ConfirmMark><number>1</number><why>属实</why></ConfirmMark>");
        same(
                () -> rest.hint("20250328-000001", Caller.of(OFFICER)),
                OFFICER,
                "<HintOfTicket><ticket>20250328-000001</ticket></HintOfTicket>");
        Problem blank = desk.refused(TAKER, "<Hint><phone> </phone></Hint>");
        assertEquals(Kind.INVALID, blank.kind());
        assertEquals(Optional.of("phone"), blank.where());
    }

    private void same(Executable request, Actor actor, String soap) {
        assertEquals(
                assertThrows(Rejected.class, request).problem().detail(),
                desk.refused(actor, soap).text());
    }

    private Said proposed(Actor actor, String phone) {
        return desk.ask(
                actor,
                "<ProposeMark><tickets>" + marks.line.taken(phone) + "</tickets><tickets>" + marks.line.taken(phone)
                        + "</tickets><abuse>HARASSMENT</abuse><why>反复来电辱骂</why></ProposeMark>");
    }

    private Said confirmed() {
        return desk.ask(ANOTHER, acted("ConfirmMark", proposed(TAKER, Line.CALLER)));
    }

    private static String acted(String operation, Said mark) {
        return "<" + operation + ">" + number(mark) + "<why>录音属实</why></" + operation + ">";
    }

    private static String number(Said mark) {
        return "<number>" + mark.at("number") + "</number>";
    }
}
