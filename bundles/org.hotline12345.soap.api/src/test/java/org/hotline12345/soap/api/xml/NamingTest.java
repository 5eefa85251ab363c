package org.hotline12345.soap.api.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

    @Test
    void aPortIsNamedAfterItsPath() {
        Naming naming = Naming.of("front-desk", 2);

        assertEquals("/soap/front-desk", naming.address());
        assertEquals("urn:hotline12345:front-desk:2", naming.namespace());
        assertEquals("FrontDeskService", naming.service());
        assertEquals("FrontDeskPort", naming.port());
        assertEquals("FrontDeskBinding", naming.binding());
        assertEquals("FrontDesk", naming.portType());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tickets", "/tickets", "a/b", "-a", "a-", "a--b", "1a", "a b", "知识库"})
    void whatIsNoPathIsRefused(String path) {
        assertThrows(IllegalArgumentException.class, () -> Naming.of(path, 1));
    }
}
