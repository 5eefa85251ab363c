package org.hotline12345.publication.soap;

import static org.hotline12345.publication.Newsroom.CENTER;
import static org.hotline12345.publication.Newsroom.OFFICE;
import static org.hotline12345.publication.Newsroom.WRITER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.publication.Newsroom;
import org.hotline12345.publication.rest.PublicationResource;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PublicationPortTest {

    private static final Actor ANYONE = Actor.anyone();

    private final Newsroom newsroom = new Newsroom();
    private final PortDesk desk = new PortDesk(new PublicationPort(newsroom.desk, newsroom.city));
    private final PublicationResource rest = new PublicationResource(newsroom.desk, newsroom.city);

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void twoAgreeAndThenAnybodyReads() {
        Said draft = drafted("某小区停水三天，已恢复供水。");
        assertEquals("DRAFT", draft.at("state"));
        assertEquals("供水案例", draft.at("content/title"));
        String number = number(draft);
        assertEquals(
                Kind.UNKNOWN,
                desk.refused(ANYONE, "<ReadPublished>" + number + "</ReadPublished>")
                        .kind());
        assertEquals(
                Kind.FORBIDDEN, desk.refused(OFFICE, acted("AgreeEntry", draft)).kind());

        assertEquals("AGREED", desk.ask(CENTER, acted("AgreeEntry", draft)).at("state"));
        Problem same = desk.refused(CENTER, acted("AgreeEntry", draft));
        assertEquals(Kind.FORBIDDEN, same.kind());
        assertEquals(Optional.of(FewWords.about(Concern.PUBLICITY).key()), same.paragraph());
        assertEquals("PUBLISHED", desk.ask(OFFICE, acted("AgreeEntry", draft)).at("state"));

        Said read = desk.ask(ANYONE, "<ReadPublished>" + number + "</ReadPublished>");
        assertEquals("供水案例", read.at("title"));
        assertFalse(read.element().getTextContent().contains(newsroom.ticket.value()));
        assertEquals(
                List.of(draft.at("number")),
                desk.ask(ANYONE, "<ListPublished><sort>CASE</sort></ListPublished>")
                        .each("publications/number"));
        assertEquals(
                List.of(),
                desk.ask(ANYONE, "<ListPublished><sort>EXPOSURE</sort></ListPublished>")
                        .each("publications/number"));
        Said withdrawn = desk.ask(CENTER, acted("WithdrawEntry", draft));
        assertEquals(List.of("起草", "同意公开", "同意公开", "撤回"), withdrawn.each("record/act"));
        assertEquals(List.of(), desk.ask(ANYONE, "<ListPublished/>").each("publications/number"));
    }

    @Test
    void whatIsReturnedIsRewrittenAndBeginsAnew() {
        Said draft = drafted("某小区停水三天。");
        assertEquals("RETURNED", desk.ask(CENTER, acted("ReturnEntry", draft)).at("state"));
        assertEquals(
                List.of(draft.at("number")),
                desk.ask(OFFICE, "<ListEntries><state>RETURNED</state></ListEntries>")
                        .each("publications/number"));

        Said anew = desk.ask(WRITER, "<RewriteEntry>" + number(draft) + form("某小区停水三天，已恢复供水。") + "</RewriteEntry>");
        assertEquals("DRAFT", anew.at("state"));
        assertEquals(draft.at("number"), anew.at("number"));
        assertEquals(
                "某小区停水三天，已恢复供水。",
                desk.ask(OFFICE, "<ReadEntry>" + number(draft) + "</ReadEntry>").at("content/text"));
    }

    @Test
    void whatTellsOfARequesterIsRefusedAndStruckOut() {
        Problem telling = desk.refused(WRITER, "<DraftEntry>" + form("张三反映停水。") + "</DraftEntry>");
        assertEquals(Kind.UNLAWFUL, telling.kind());
        assertEquals(Optional.of("text"), telling.where());
        assertEquals(Optional.of(FewWords.about(Concern.SECRECY).key()), telling.paragraph());

        Said without =
                desk.ask(WRITER, "<Redact><text>张三反映停水</text><tickets>" + newsroom.ticket + "</tickets></Redact>");
        assertEquals("〔诉求人〕反映停水", without.at("text"));
        assertEquals("REQUESTER", without.at("redactions/kind"));
        assertEquals("true", without.at("redactions/certain"));
        assertEquals("0", without.at("redactions/start"));
    }

    @Test
    void whoeverAsksBySoapHearsTheSameAsByRest() {
        same(() -> rest.list("", "", Caller.of(ANYONE)), ANYONE, "<ListEntries/>");
        same(() -> rest.entry("99", Caller.of(OFFICE)), OFFICE, "<ReadEntry><number>99</number></ReadEntry>");
        same(
                () -> rest.published("99", Caller.of(ANYONE)),
                ANYONE,
                "<ReadPublished><number>99</number></ReadPublished>");
        // Who has not signed in is asked to before anything is read.
        same(
                () -> rest.act("1", "agree", null, null, Caller.of(ANYONE)),
                ANYONE,
                "<AgreeEntry><number>1</number><why>同意</why></AgreeEntry>");
        same(() -> rest.redactions(null, null, Caller.of(ANYONE)), ANYONE, "<Redact><text>张三</text></Redact>");
    }

    private void same(Executable request, Actor actor, String soap) {
        assertEquals(
                assertThrows(Rejected.class, request).problem().detail(),
                desk.refused(actor, soap).text());
    }

    private Said drafted(String text) {
        return desk.ask(WRITER, "<DraftEntry>" + form(text) + "</DraftEntry>");
    }

    private String form(String text) {
        return "<sort>CASE</sort><title>供水案例</title><text>" + text + "</text><tickets>" + newsroom.ticket
                + "</tickets><validFrom>2025-03-28</validFrom><validTo>2025-04-27</validTo>";
    }

    private static String acted(String operation, Said entry) {
        return "<" + operation + ">" + number(entry) + "<why>属实</why></" + operation + ">";
    }

    private static String number(Said entry) {
        return "<number>" + entry.at("number") + "</number>";
    }
}
