package org.hotline12345.bulletin.soap;

import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.bulletin.kit.Office.LEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.UriInfo;
import org.hotline12345.bulletin.kit.Facts;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.bulletin.kit.Written;
import org.hotline12345.bulletin.rest.BulletinResource;
import org.hotline12345.bulletin.rest.ReaderListsResource;
import org.hotline12345.law.party.Actor;
import org.hotline12345.rest.api.kit.PlainHeaders;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whoever asks by SOAP hears the same as by REST. */
class SameWordsTest {

    private static final Actor ANYONE = Actor.anyone();
    private static final String NINE = "<number>9</number>";
    private static final HttpHeaders JSON = new PlainHeaders();

    private final Office office = new Office().withLists().enter(Facts.march());
    private final PortDesk desk = new PortDesk(new BulletinPort(office.desk(), Written.documents()));
    private final BulletinResource bulletins = new BulletinResource(office.desk(), Written.documents());
    private final ReaderListsResource lists = new ReaderListsResource(office.desk());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void ofWhatIsNotThere() {
        same(() -> bulletins.bulletin("9", null, by(LEADER)), LEADER, "<GetBulletin>" + NINE + "</GetBulletin>");
        same(() -> bulletins.issue("9", by(CENTER)), CENTER, "<IssueBulletin>" + NINE + "</IssueBulletin>");
        same(
                () -> bulletins.discard("9", json("{\"why\": \"有误\"}"), JSON, by(CENTER)),
                CENTER,
                "<DiscardBulletin>" + NINE + "<why>有误</why></DiscardBulletin>");
        same(() -> lists.drop("desk", by(CENTER)), CENTER, "<DropReaderList><name>desk</name></DropReaderList>");
    }

    @Test
    void ofWhatIsWrong() {
        same(
                () -> bulletins.draft(
                        json("{\"sort\": \"DAILY\", \"from\": \"2026-04-10\", \"readers\": [\"leadership\"]}"),
                        JSON,
                        nowhere(),
                        by(CENTER)),
                CENTER,
                "<DraftBulletin><sort>DAILY</sort><from>2026-04-10</from><readers>leadership</readers></DraftBulletin>");
        same(
                () -> lists.keep("desk", json("{\"title\": \"值班\", \"roles\": [], \"units\": []}"), JSON, by(CENTER)),
                CENTER,
                "<KeepReaderList><name>desk</name><title>值班</title></KeepReaderList>");
    }

    @Test
    void ofWhoMayNot() {
        same(() -> bulletins.list(null, null, by(ANYONE)), ANYONE, "<ListBulletins/>");
        same(() -> bulletins.issue("1", by(ANYONE)), ANYONE, "<IssueBulletin><number>1</number></IssueBulletin>");
        same(() -> bulletins.issue("1", by(LEADER)), LEADER, "<IssueBulletin><number>1</number></IssueBulletin>");
        same(
                () -> bulletins.discard("1", json("{\"why\": \"有误\"}"), JSON, by(ANYONE)),
                ANYONE,
                "<DiscardBulletin><number>1</number><why>有误</why></DiscardBulletin>");
        same(() -> lists.lists(by(ANYONE)), ANYONE, "<ListReaderLists/>");
        same(() -> lists.lists(by(LEADER)), LEADER, "<ListReaderLists/>");
    }

    private void same(Executable rest, Actor actor, String soap) {
        assertEquals(
                assertThrows(Rejected.class, rest).problem().detail(),
                desk.refused(actor, soap).text());
    }

    private static InputStream json(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    /** An address of which nothing is made where nothing is drafted. */
    private static UriInfo nowhere() {
        return (UriInfo) Proxy.newProxyInstance(
                SameWordsTest.class.getClassLoader(), new Class<?>[] {UriInfo.class}, (proxy, method, said) -> null);
    }

    private static Caller by(Actor actor) {
        return Caller.of(actor);
    }
}
