package org.hotline12345.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hotline12345.law.ticket.Contact;
import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void ofANameTheFirstCharacterIsLeft() {
        assertEquals("张*", masked("张三丰", "-", "-").name().orElseThrow());
        assertEquals("*", masked("张", "-", "-").name().orElseThrow());
        assertEquals("𠮷*", masked("𠮷野", "-", "-").name().orElseThrow());
    }

    @Test
    void ofANumberTheEndsAreLeft() {
        assertEquals("139****1234", masked("-", "13912341234", "-").phone().orElseThrow());
        assertEquals("+86****1234", masked("-", "+8613912341234", "-").phone().orElseThrow());
        assertEquals("****23", masked("-", "8520123", "-").phone().orElseThrow());
        assertEquals("****", masked("-", "12", "-").phone().orElseThrow());
    }

    @Test
    void ofAnAddressTheBeginningIsLeft() {
        assertEquals("鄯善县鲁克沁***", masked("-", "-", "鄯善县鲁克沁镇一村3号").address().orElseThrow());
        assertEquals("绿洲***", masked("-", "-", "绿洲小区").address().orElseThrow());
    }

    @Test
    void whatWasNotGivenIsNotThere() {
        assertEquals(Contact.none(), Mask.of(Contact.none()));
    }

    private static Contact masked(String name, String phone, String address) {
        return Mask.of(new Contact(Optional.of(name), Optional.of(phone), Optional.of(address)));
    }
}
