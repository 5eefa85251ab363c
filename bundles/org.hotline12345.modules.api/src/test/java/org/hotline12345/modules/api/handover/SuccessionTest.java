package org.hotline12345.modules.api.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class SuccessionTest {

    private final Succession<String> succession = new Succession<>();

    @Test
    void theNewerVersionOfABundleIsInForceAndTheOlderAgainWhenItLeaves() {
        come("water", "1.0.0", 0, 1);
        come("water", "1.2.0", 0, 2);
        come("water", "1.1.0", 0, 3);
        assertEquals(Optional.of("water 1.2.0"), succession.first());

        assertEquals(Optional.of("water 1.2.0"), succession.remove(2));
        assertEquals(Optional.of("water 1.1.0"), succession.first());
        succession.remove(3);
        assertEquals(Optional.of("water 1.0.0"), succession.first());
        succession.remove(1);
        assertTrue(succession.isEmpty());
        assertEquals(Optional.empty(), succession.first());
    }

    @Test
    void ofOneVersionTheBetterRankedThenTheLaterIsInForce() {
        come("water", "1.0.0", 0, 1);
        succession.add(new Precedence("water", Version.parseVersion("1.0.0"), 0, 2), "later");
        assertEquals(Optional.of("later"), succession.first());

        succession.add(new Precedence("water", Version.parseVersion("1.0.0"), 7, 0), "ranked");
        assertEquals(Optional.of("ranked"), succession.first());
    }

    @Test
    void nobodyTakesAnothersPlaceByANumber() {
        come("water", "1.0.0", 0, 1);
        come("fire", "9.0.0", 0, 2);
        assertEquals(List.of("water 1.0.0", "fire 9.0.0"), succession.inForce());

        // Nor loses it by an update, although the service of the update is the latest.
        come("water", "1.1.0", 0, 3);
        succession.remove(1);
        assertEquals(List.of("water 1.1.0", "fire 9.0.0"), succession.inForce());

        come("fire", "9.0.1", 5, 4);
        assertEquals(List.of("fire 9.0.1", "water 1.1.0"), succession.inForce());
        assertEquals(List.of("fire 9.0.1", "fire 9.0.0", "water 1.1.0"), succession.all());
    }

    @Test
    void whoIsAddedAgainIsThereOnce() {
        come("water", "1.0.0", 0, 1);
        come("water", "1.0.0", 3, 1);

        succession.remove(1);
        assertEquals(List.of(), succession.all());
        assertEquals(Optional.empty(), succession.remove(1));
    }

    private void come(String bundle, String version, int ranking, long service) {
        succession.add(new Precedence(bundle, Version.parseVersion(version), ranking, service), bundle + " " + version);
    }
}
