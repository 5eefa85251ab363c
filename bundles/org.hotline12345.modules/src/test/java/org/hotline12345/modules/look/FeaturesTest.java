package org.hotline12345.modules.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.features.Feature;
import org.hotline12345.modules.Karaf;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static final String OURS = "mvn:org.hotline12345/features/1/xml/features";
    private static final String FOREIGN = "file:/deploy/orchard.xml";

    private final Karaf karaf = new Karaf()
            .feature("hotline", "1.0.0", "hotline-api", "scr")
            .feature("hotline-api", "1.0.0", "scr")
            .feature("scr", "4.4.10")
            .feature("webconsole", "4.4.10", "scr")
            .feature("hotline-knowledge", "1.0.0", "hotline-api")
            .feature(OURS, "hotline-document", "1.0.0", List.of("mvn:org.hotline12345/document/1"), "scr")
            .feature("hotline-circular", "1.0.0", "hotline-document", "hotline-api")
            .feature(FOREIGN, "orchard", "1.9.0", List.of("mvn:org.example/orchard/1.9.0"))
            .feature(FOREIGN, "orchard", "1.10.0", List.of("mvn:org.example/orchard/1.10.0"))
            .feature(OURS, "log-viewer", "1.0.0", List.of("mvn:org.example/viewer/1"));

    @Test
    void modulesAreWhatNeedsTheHotlineIsOursOrCameLater() {
        assertEquals(Set.of("hotline-knowledge", "hotline-document", "hotline-circular", "orchard"), modules(Set.of()));
        assertTrue(modules(Set.of("mvn:org.example/viewer/1")).contains("log-viewer"));
    }

    @Test
    void theLatestVersionComesFirstByNumbersAndNotByLetters() {
        Features features = Features.of(karaf.installed("orchard", "1.9.0").service());
        assertEquals(
                List.of("1.10.0", "1.9.0"),
                features.versions("orchard").stream().map(Feature::getVersion).toList());
        assertEquals("1.9.0", features.installed("orchard").orElseThrow().getVersion());
        assertEquals(List.of("orchard"), features.owners("mvn:org.example/orchard/1.9.0"));
        assertEquals(List.of(), features.owners("mvn:org.example/orchard/1.10.0"));
    }

    @Test
    void onlyWhatIsInstalledDependsOnSomething() {
        assertEquals(List.of(), Features.of(karaf.service()).dependents("hotline-document"));
        karaf.installed("hotline-circular", "1.0.0");
        assertEquals(
                "hotline-circular",
                Features.of(karaf.service())
                        .dependents("hotline-document")
                        .get(0)
                        .getName());
        assertEquals(
                "hotline-circular",
                Dependents.of("hotline-document", Features.of(karaf.service()))
                        .get(0)
                        .name());
    }

    private Set<String> modules(Set<String> locations) {
        return Features.of(karaf.service()).modules(locations).collect(Collectors.toSet());
    }
}
