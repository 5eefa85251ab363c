package org.hotline12345.law.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final Contact ALIM = contact("阿力木", "13999990001", "老城路1号");

    @Test
    void saysNothingInALog() {
        assertFalse(ALIM.toString().contains("阿力木"));
        assertFalse(ALIM.toString().contains("1399"));
        assertEquals("Contact[•]", ALIM.toString());
    }

    @Test
    void redactedTellsOnlyWhatWasGiven() {
        Contact redacted = ALIM.redacted();

        assertEquals(contact("•", "•", "•"), redacted);
        assertTrue(redacted.reachable());
        assertTrue(redacted.name().isPresent());
        assertFalse((redacted.name() + "" + redacted.phone() + redacted.address()).matches(".*(阿力木|1399|老城路).*"));
        assertEquals(Contact.none(), Contact.none().redacted());
        assertEquals(redacted, redacted.redacted());
    }

    @Test
    void whoGaveNoPhoneCannotBeReached() {
        assertTrue(ALIM.reachable());
        assertFalse(contact("阿力木", " ", "老城路1号").reachable());
        assertFalse(Contact.none().reachable());
    }

    @Test
    void blankIsNotGiven() {
        assertEquals(Contact.none(), contact(" ", "", "\t"));
        assertEquals(Contact.none(), new Contact(null, null, null));
        assertEquals(
                Optional.of("13999990001"), contact("", " 13999990001 ", "").phone());
    }

    private static Contact contact(String name, String phone, String address) {
        return new Contact(Optional.of(name), Optional.of(phone), Optional.of(address));
    }
}
