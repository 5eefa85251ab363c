package org.hotline12345.bulletin.rest;

import static org.hotline12345.bulletin.kit.Forms.march;
import static org.hotline12345.bulletin.kit.Office.CALLTAKER;
import static org.hotline12345.bulletin.kit.Office.CENTER;
import static org.hotline12345.bulletin.kit.Office.LEADER;
import static org.hotline12345.bulletin.kit.Office.SHANSHAN;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.kit.Facts;
import org.hotline12345.bulletin.kit.Forms;
import org.hotline12345.bulletin.kit.Office;
import org.hotline12345.bulletin.kit.Town;
import org.hotline12345.bulletin.kit.Written;
import org.hotline12345.json.Documents;
import org.hotline12345.law.party.Actor;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is answered over HTTP. */
class BulletinResourceTest {

    private final Office office = new Office().withLists().enter(Facts.march());
    private final BulletinResource resource = new BulletinResource(office.desk(), Written.documents());
    private final String number =
            String.valueOf(granted(office.desk().draft(CENTER, march())).number());

    @AfterEach
    void close() {
        office.close();
    }

    private static Caller as(Actor actor) {
        return Caller.of(actor);
    }

    @Test
    void whoMadeItSeesWhoWorkedOnItAndAUnitDoesNot() {
        resource.issue(number, as(CENTER));
        BulletinView whole = resource.bulletin(number, null, as(LEADER));
        assertEquals(List.of(Town.SHANSHAN, Town.TOKSUN), whole.units());
        assertEquals(2, whole.record().size());
        BulletinView own = resource.bulletin(number, null, as(SHANSHAN));
        assertEquals(List.of(), own.units());
        assertEquals(List.of(), own.record());
        assertTrue(own.hotTopics().isEmpty());
        String said = new Documents().write(own);
        assertFalse(said.contains("650422") || said.contains("托克逊"), said);
        assertEquals(
                8,
                resource.bulletin(number, "650422", as(LEADER)).figures().sum().count());
    }

    @Test
    void pagesFollowEachOther() {
        for (int more = 0; more < 20; more++) {
            granted(office.desk().draft(CENTER, Forms.of(BulletinSort.DAILY, "2026-03-10")));
        }
        BulletinView.BulletinList first = resource.list(null, null, as(CENTER));
        assertEquals(20, first.bulletins().size());
        BulletinView.BulletinList second =
                resource.list(null, String.valueOf(first.next().orElseThrow()), as(CENTER));
        assertEquals(1, second.bulletins().size());
        assertTrue(second.next().isEmpty());
        assertEquals(1, resource.list("monthly", null, as(CENTER)).bulletins().size());
    }

    @Test
    void whatIsRefusedHasItsStatus() {
        assertEquals(404, status(() -> resource.bulletin(number, null, as(LEADER))));
        resource.issue(number, as(CENTER));
        assertEquals(409, status(() -> resource.issue(number, as(CENTER))));
        assertEquals(403, status(() -> resource.issue(number, as(LEADER))));
        assertEquals(401, status(() -> resource.issue(number, as(Actor.anyone()))));
        assertEquals(401, status(() -> resource.list(null, null, as(Actor.anyone()))));
        assertEquals(404, status(() -> resource.bulletin(number, null, as(CALLTAKER))));
        assertEquals(404, status(() -> resource.bulletin(number, "housing", as(CENTER))));
        assertEquals(404, status(() -> resource.document(number, "odt", null, as(LEADER))));
        assertEquals(400, status(() -> resource.list("yearly", null, as(LEADER))));
    }

    private static int status(Executable request) {
        return assertThrows(Rejected.class, request).problem().status();
    }
}
