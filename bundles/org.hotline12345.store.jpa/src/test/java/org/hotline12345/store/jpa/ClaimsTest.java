package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.hotline12345.store.jpa.Claims.Claim;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class ClaimsTest {

    private final Claims claims = new Claims();
    private final Scripts older = new Scripts("wells", getClass().getClassLoader());
    private final Scripts newer =
            new Scripts("wells", ClassLoader.getSystemClassLoader().getParent());

    @Test
    void twoVersionsOfABundleHaveItsTablesUntilTheLastLeaves() {
        assertTrue(claims.claim("wells", 7, new Claim("org.example.wells", Version.parseVersion("1.0.0"), older)));
        assertTrue(claims.claim("wells", 8, new Claim("org.example.wells", Version.parseVersion("1.1.0"), newer)));
        assertEquals(Map.of("wells", newer), claims.newest());

        assertFalse(claims.release("wells", 7));
        assertTrue(claims.release("wells", 8));
        assertEquals(Map.of(), claims.newest());
    }

    @Test
    void anotherBundleDoesNotGetThem() {
        claims.claim("wells", 7, new Claim("org.example.wells", Version.parseVersion("1.0.0"), older));
        assertFalse(claims.claim("wells", 8, new Claim("org.example.thief", Version.parseVersion("9.0.0"), newer)));
        assertEquals(Map.of("wells", older), claims.newest());

        claims.release("wells", 7);
        assertTrue(claims.claim("wells", 8, new Claim("org.example.thief", Version.parseVersion("9.0.0"), newer)));
    }
}
