package org.hotline12345.modules.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotline12345.modules.Jar;
import org.hotline12345.modules.Karaf;
import org.hotline12345.modules.api.ModuleStatus;
import org.hotline12345.modules.api.ModuleStatus.Health;
import org.hotline12345.modules.api.Outcome;
import org.hotline12345.modules.api.Outcome.Reason;
import org.hotline12345.modules.api.Outcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFeaturesTest {

    private static final String FOREIGN = "file:/deploy/orchard.xml";

    @TempDir
    Path folder;

    private final Karaf karaf = new Karaf()
            .feature("hotline", "1.0.0", "hotline-api")
            .feature("hotline-api", "1.0.0")
            .feature("hotline-press", "1.0.0", "hotline-api", "orchard");

    private Town town;

    @BeforeEach
    void open() throws Exception {
        Path broken = Jar.of("org.example.orchard", "3.0.0")
                .header("Import-Package", "org.example.nowhere")
                .in(folder, "broken.jar");
        karaf.feature(FOREIGN, "orchard", "1.0.0", List.of())
                .feature(FOREIGN, "orchard", "2.0.0", List.of())
                .feature(FOREIGN, "orchard", "3.0.0", List.of(broken.toUri().toString()));
        town = new Town(folder.resolve("container"), karaf.service());
        town.framework.installed(broken);
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @Test
    void aFeatureIsInstalledUpdatedRolledBackAndRemoved() {
        done(town.modules.install("orchard", Optional.of("1.0.0"), "it"));
        done(town.modules.update("orchard", "2.0.0", "it"));
        assertEquals(List.of("orchard/2.0.0"), karaf.installed());
        ModuleStatus module = town.modules.find("orchard").orElseThrow();
        assertEquals("2.0.0", module.version());
        assertEquals(Optional.of("1.0.0"), module.previous());

        done(town.modules.rollBack("orchard", "it"));
        assertEquals(List.of("orchard/1.0.0"), karaf.installed());
        done(town.modules.remove("orchard", false, "it"));
        assertEquals(Health.ABSENT, town.modules.find("orchard").orElseThrow().health());
    }

    @Test
    void aVersionThatIsNotWellIsTakenOutAndTheOldStays() {
        karaf.installed("orchard", "1.0.0");
        Refused refused = refused(town.modules.update("orchard", "3.0.0", "it"));
        assertEquals(Reason.FAILED, refused.reason());
        assertTrue(refused.text().contains("缺少程序包 org.example.nowhere"), refused.text());
        assertEquals(List.of("orchard/1.0.0"), karaf.installed());
    }

    @Test
    void whatNeedsAFeatureGoesWithItOnceSomebodyConfirms() {
        karaf.installed("orchard", "1.0.0").installed("hotline-press", "1.0.0");
        Refused refused = refused(town.modules.remove("orchard", false, "it"));
        assertEquals("hotline-press", refused.dependents().get(0).name());
        done(town.modules.remove("orchard", true, "it"));
        assertEquals(List.of(), karaf.installed());
    }

    @Test
    void thePlatformAndWhatIsHereAlreadyAreLeftAlone() {
        karaf.installed("orchard", "1.0.0");
        assertEquals(
                Reason.WRONG_ORDER,
                refused(town.modules.install("hotline-api", Optional.empty(), "it"))
                        .reason());
        assertEquals(
                Reason.WRONG_ORDER,
                refused(town.modules.install("orchard", Optional.empty(), "it")).reason());
        assertEquals(
                Reason.WRONG_ORDER,
                refused(town.modules.update("orchard", "1.0.0", "it")).reason());
        assertEquals(
                Reason.UNKNOWN,
                refused(town.modules.update("orchard", "9.0.0", "it")).reason());
        assertEquals(
                Reason.UNKNOWN,
                refused(town.modules.remove("hotline-api", true, "it")).reason());
    }

    @Test
    void theMissingPackageIsReadOutOfWhatKarafSays() {
        Exception karafs = new Exception("Unable to resolve root: missing requirement [root] osgi.identity; "
                + "osgi.identity=orchard [caused by: Unable to resolve a/1: missing requirement [a/1] "
                + "osgi.wiring.package; filter:=\"(&(osgi.wiring.package=org.example.law)(version>=2.0.0))\"]");
        assertEquals("缺少程序包 org.example.law，容器内没有模块包提供", FeatureActs.sentence(karafs));
        assertEquals("java.lang.Exception: no disk", FeatureActs.sentence(new Exception("no disk")));
    }

    private static void done(Outcome outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome.toString());
    }

    private static Refused refused(Outcome outcome) {
        return assertInstanceOf(Refused.class, outcome, outcome.toString());
    }
}
