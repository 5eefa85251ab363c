package org.hotline12345.modules.act;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline12345.modules.Jar;
import org.hotline12345.modules.Karaf;
import org.hotline12345.modules.api.ModuleAct;
import org.hotline12345.modules.api.ModuleStatus;
import org.hotline12345.modules.api.ModuleStatus.Form;
import org.hotline12345.modules.api.ModuleStatus.Health;
import org.hotline12345.modules.api.Outcome;
import org.hotline12345.modules.kept.Register.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class ComebackTest {

    private static final String NAME = "org.example.unit";
    private static final String ADDED = "mvn:org.example/orchard/1.0.0/xml/features";

    @TempDir
    Path folder;

    private Karaf karaf = assembly("1.0.0");
    private Town town;

    @BeforeEach
    void start() throws Exception {
        town = town();
    }

    @AfterEach
    void stop() throws Exception {
        town.close();
    }

    @Test
    void aBundleComesBackInTheVersionInForceAndCanStillBeRolledBack() throws Exception {
        installed("1.0.0");
        installed("1.1.0");
        restartedWithoutCache();

        await().until(() -> town.register().owed().isEmpty());
        assertEquals(List.of("1.1.0"), versions());
        assertEquals(Bundle.ACTIVE, bundles().get(0).getState());
        assertEquals(Optional.of("1.0.0"), town.modules.find(NAME).orElseThrow().previous());
        ModuleAct act = town.modules.record().get(0);
        assertEquals(ModuleAct.Kind.RESTORE, act.kind());
        assertEquals("system", act.by());
        assertTrue(act.done());
        assertEquals("容器的缓存是新的（换了安装包或 JDK，或清空了 data），按登记恢复：已恢复 org.example.unit 1.1.0", act.result());
    }

    @Test
    void whatWasTakenOutByHandIsNotBroughtBackAtAnOrdinaryStartNorLater() throws Exception {
        installed("1.0.0");
        karaf.installed("orchard", "1.0.0");
        awaitHere(NAME, "orchard");
        bundles().get(0).uninstall();
        karaf.uninstalled(Set.of("orchard/1.0.0"));

        restarted();
        await().until(() -> town.register().here().isEmpty());
        restartedWithoutCache();
        awaitLooked();

        assertEquals(List.of(), versions());
        assertEquals(List.of(), karaf.installed());
    }

    @Test
    void whatWasRemovedByCommandStaysRemovedAlsoWhereTheStartBringsIt() throws Exception {
        boot("hotline-press");
        karaf.installed("hotline-press", "1.0.0");
        installed("1.0.0");
        done(town.modules.remove(NAME, false, "it"));
        done(town.modules.remove("hotline-press", false, "it"));

        karaf = assembly("1.0.0").installed("hotline-press", "1.0.0");
        restartedWithoutCache();
        awaitLooked();

        assertEquals(List.of(), versions());
        assertEquals(List.of(), karaf.installed());
        assertEquals(ModuleAct.Kind.REMOVE, town.modules.record().get(0).kind());
        assertTrue(town.modules.record().get(0).result().contains("之前已移除，仍不保留"));
    }

    @Test
    void aFeatureThatWasInstalledByHandComesBackInTheVersionOfTheNewAssembly() throws Exception {
        karaf.installed("hotline-press", "1.0.0");
        awaitHere("hotline-press");

        karaf = assembly("1.1.0");
        restartedWithoutCache();

        await().until(() -> karaf.installed().equals(List.of("hotline-press/1.1.0")));
        await().until(() -> town.register().owed().isEmpty());
        assertTrue(town.modules.record().get(0).result().endsWith("已恢复 hotline-press 1.1.0（原为 1.0.0）"));
    }

    @Test
    void aKarIsOpenedAgainAndOnlyWhatWasInForceOfItStays() throws Exception {
        Path kar = Jar.withManifest("")
                .entry("repository/features.xml", "<features><feature name='press'/></features>")
                .in(folder, "press-1.0.0.kar");
        done(town.modules.install(kar, "it"));
        done(town.modules.remove("press-extra", false, "it"));
        awaitHere("press");

        karaf = assembly("1.0.0");
        restartedWithoutCache();

        await().until(() -> town.register().owed().isEmpty());
        assertEquals(List.of("press/1.0.0"), karaf.installed());
        assertEquals("press", town.modules.record().get(0).module());
        assertEquals(ModuleAct.Kind.RESTORE, town.modules.record().get(0).kind());
        awaitHere("press");
    }

    @Test
    void whatFailsIsShownWithItsCauseAndTriedAgain() throws Exception {
        Path shared = Jar.of("org.example.shared", "1.0.0")
                .header("Export-Package", "org.example.shared")
                .in(folder, "shared.jar");
        town.framework.installed(shared).start();
        done(town.modules.install(
                jar("1.0.0").header("Import-Package", "org.example.shared").in(folder, "user.jar"), "it"));
        awaitHere(NAME);
        restartedWithoutCache();

        await().until(() -> town.modules.find(NAME).orElseThrow().health() == Health.UNWELL);
        ModuleStatus module = town.modules.find(NAME).orElseThrow();
        assertTrue(module.troubles().get(0).contains("缺少程序包 org.example.shared"), module.toString());
        assertTrue(town.modules.list().contains(module));
        assertEquals(1, town.modules.record().stream().filter(it -> !it.done()).count());

        town.framework.installed(shared).start();
        await().until(() -> town.register().owed().isEmpty());
        assertEquals(Health.WELL, town.modules.find(NAME).orElseThrow().health());
        assertEquals(1, town.modules.record().stream().filter(it -> !it.done()).count());
    }

    @Test
    void whatIsOwedIsBroughtAlsoAfterACrashInTheMidstOfIt() throws Exception {
        installed("1.0.0");
        done(town.modules.remove(NAME, false, "it"));
        awaitLooked();
        town.register().owe(List.of(new Entry(Form.BUNDLE, NAME, "1.0.0")));

        restarted();

        await().until(() -> versions().equals(List.of("1.0.0")));
    }

    @Test
    void whereNobodyKeptARegisterTheRecordSaysWhatIsToBeHere() throws Exception {
        installed("1.0.0");
        done(town.modules.install("orchard", Optional.of("1.0.0"), "it"));
        karaf = assembly("1.0.0");
        restartedWithoutCache("module-files/register.json");

        await().until(() -> karaf.installed().equals(List.of("orchard/1.0.0")));
        await().until(() -> versions().equals(List.of("1.0.0")));
    }

    @Test
    void whatCannotComeBackIsGivenUpByRemovingIt() throws Exception {
        town.register().owe(List.of(new Entry(Form.FEATURE, "gone", "1.0.0")));
        restarted();
        await().until(() -> town.modules.find("gone").orElseThrow().health() == Health.UNWELL);

        done(town.modules.remove("gone", false, "it"));

        assertEquals(Optional.empty(), town.modules.find("gone"));
        assertEquals(List.of(), town.register().owed());
    }

    private static Karaf assembly(String version) {
        return new Karaf()
                .feature("hotline", version, "hotline-api")
                .feature("hotline-api", version)
                .feature("hotline-press", version, "hotline-api")
                .feature(ADDED, "orchard", "1.0.0", List.of());
    }

    private Path container() {
        return folder.resolve("container");
    }

    private void boot(String features) throws IOException {
        Files.createDirectories(container().resolve("etc"));
        Files.writeString(
                container().resolve("etc/org.apache.karaf.features.cfg"),
                "featuresBoot=(wrap), " + features + "/1.0.0");
    }

    private Town town() throws Exception {
        return new Town(container(), karaf.service(), karaf.kars(container().resolve("data"))).started();
    }

    private void restarted() throws Exception {
        town.close();
        town = town();
    }

    private void restartedWithoutCache(String... others) throws Exception {
        town.close();
        Files.createDirectories(container().resolve("data"));
        for (String gone : List.of("framework", "data")) {
            try (Stream<Path> all = Files.walk(container().resolve(gone))) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        for (String gone : others) {
            Files.delete(container().resolve(gone));
        }
        town = town();
    }

    /** Until it is known what is here, also after a start. */
    private void awaitLooked() {
        karaf.installed("orchard", "1.0.0");
        awaitHere("orchard");
        karaf.uninstalled(Set.of("orchard/1.0.0"));
        awaitHere();
    }

    private void awaitHere(String... names) {
        await().until(() ->
                town.register().here().stream().map(Entry::name).toList().equals(List.of(names)));
    }

    private void installed(String version) throws IOException {
        done(town.modules.install(jar(version).in(folder, "unit-" + version + ".jar"), "it"));
    }

    private static Jar jar(String version) {
        return Jar.of(NAME, version).entry("HOTLINE-INF/a.txt", "a");
    }

    private List<String> versions() {
        return bundles().stream().map(it -> it.getVersion().toString()).toList();
    }

    private List<Bundle> bundles() {
        return Stream.of(town.framework.context().getBundles())
                .filter(it -> NAME.equals(it.getSymbolicName()))
                .toList();
    }

    private static void done(Outcome outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome.toString());
    }
}
