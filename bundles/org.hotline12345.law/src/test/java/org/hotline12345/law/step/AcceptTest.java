package org.hotline12345.law.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.junit.jupiter.api.Test;

class AcceptTest {

    private static final Instant NOW = Instant.parse("2025-03-28T02:00:00Z");
    private static final Optional<Contact> CONTACT =
            Optional.of(new Contact(Optional.of("阿力木"), Optional.of("13999990001"), Optional.empty()));

    @Test
    void theTitleIsTheFirstLineWhereLeftOut() {
        assertEquals("停水两天", matter(Optional.of(" "), "\n 停水两天\n第二行").title());
        assertEquals("停水", matter(Optional.of("停水"), "另一个").title());
    }

    /** 𠮷 takes two chars; cutting between them would leave half a character. */
    @Test
    void aLongFirstLineIsCutBetweenCharacters() {
        assertEquals(
                "𠮷".repeat(40) + "…", matter(Optional.empty(), "𠮷".repeat(41)).title());
        assertEquals("𠮷".repeat(40), matter(Optional.empty(), "𠮷".repeat(40)).title());
    }

    @Test
    void theMatterTellsOnlyThatThereIsAContact() {
        Matter matter = accept(Optional.empty(), "停水", CONTACT).matter(NOW);

        assertTrue(matter.named());
        assertTrue(matter.reachable());
        assertEquals(NOW, matter.takenAt());
        assertFalse(matter.toString().contains("1399"));
        assertFalse(matter(Optional.empty(), "停水").reachable());
    }

    /** The record of the step gives the same matter again, so that replaying needs nobody's data. */
    @Test
    void theRecordedStepMakesTheSameMatter() {
        Accept step = accept(Optional.empty(), "停水", CONTACT);

        assertEquals(step.matter(NOW), step.recorded().matter(NOW));
        assertEquals(CONTACT.map(Contact::redacted), step.recorded().contact());
    }

    private static Matter matter(Optional<String> title, String text) {
        return accept(title, text, Optional.empty()).matter(NOW);
    }

    private static Accept accept(Optional<String> title, String text, Optional<Contact> contact) {
        return new Accept(Channel.PHONE, Kind.HELP, "水电气热/停水", "650421", title, text, Optional.empty(), contact);
    }
}
