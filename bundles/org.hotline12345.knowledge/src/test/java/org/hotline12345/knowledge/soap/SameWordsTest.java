package org.hotline12345.knowledge.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hotline12345.knowledge.House;
import org.hotline12345.knowledge.Town;
import org.hotline12345.knowledge.rest.ArticlesResource;
import org.hotline12345.knowledge.rest.KnowledgeResource;
import org.hotline12345.knowledge.rest.TasksResource;
import org.hotline12345.law.party.Actor;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whoever asks by SOAP hears the same as by REST. */
class SameWordsTest {

    private static final String NONE = null;
    private static final Caller ANYONE = Caller.of(Actor.anyone());
    private static final Caller OFFICER = Caller.of(Town.OFFICER);

    private final House house = new House();
    private final PortDesk desk = new PortDesk(new KnowledgePort(
            house.library, house.editorial, house.corrections, house.upkeep, house.city, house.clock));
    private final KnowledgeResource knowledge = new KnowledgeResource(house.library, house.upkeep, house.city);
    private final ArticlesResource articles =
            new ArticlesResource(house.library, house.editorial, house.corrections, house.city);
    private final TasksResource tasks = new TasksResource(house.corrections, house.city);

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void ofQuestions() {
        same(() -> knowledge.search(" ", NONE, NONE, "5"), ANYONE, "<Search><text> </text></Search>");
        same(
                () -> knowledge.search("集市", "nowhere", NONE, "5"),
                ANYONE,
                "<Search><text>集市</text><place>nowhere</place></Search>");
        same(() -> knowledge.search("集市", NONE, NONE, "0"), ANYONE, "<Search><text>集市</text><limit>0</limit></Search>");
        same(() -> knowledge.search("集市", NONE, NONE, "5"), ANYONE, "<Search><text>集市</text></Search>");
    }

    @Test
    void ofWhatIsNotThere() {
        same(() -> articles.revisions("K9", OFFICER), OFFICER, "<ListRevisions><id>K9</id></ListRevisions>");
    }

    @Test
    void ofWhoHasNotSignedIn() {
        same(() -> tasks.list(NONE, NONE, NONE, ANYONE), ANYONE, "<ListTasks/>");
        same(() -> knowledge.upkeep(NONE, NONE, NONE, ANYONE), ANYONE, "<Upkeep/>");
    }

    @Test
    void ofPeriods() {
        same(
                () -> knowledge.upkeep(NONE, "2025-03-02", "2025-03-01", OFFICER),
                OFFICER,
                "<Upkeep><from>2025-03-02</from><to>2025-03-01</to></Upkeep>");
    }

    private void same(Executable rest, Caller caller, String soap) {
        assertEquals(
                assertThrows(Rejected.class, rest).problem().detail(),
                desk.refused(caller.actor(), soap).text());
    }
}
