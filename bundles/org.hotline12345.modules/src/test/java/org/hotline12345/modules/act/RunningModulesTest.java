package org.hotline12345.modules.act;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.hotline12345.modules.Bursting;
import org.hotline12345.modules.Jar;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.ModuleAct;
import org.hotline12345.modules.api.ModuleKind;
import org.hotline12345.modules.api.ModuleStatus;
import org.hotline12345.modules.api.ModuleStatus.Health;
import org.hotline12345.modules.api.Outcome;
import org.hotline12345.modules.api.Outcome.Reason;
import org.hotline12345.modules.api.Outcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

class RunningModulesTest {

    private static final int VISITS = Integer.getInteger("visits", 200);

    private static final String NAME = "org.example.unit";

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void open() throws Exception {
        town = new Town(folder.resolve("container"));
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @Test
    void aBundleIsInstalledUpdatedRolledBackAndRemoved() throws IOException {
        done(town.modules.install(file("1.0.0"), "it"));
        done(town.modules.install(file("1.1.0"), "it"));
        assertEquals("1.1.0", module().version());
        assertEquals(1, module().bundles().size());
        assertEquals(Optional.of("1.0.0"), module().previous());

        done(town.modules.rollBack(NAME, "it"));
        assertEquals("1.0.0", module().version());
        assertEquals(Health.WELL, module().health());
        assertEquals(Optional.of("1.1.0"), module().previous());
        done(town.modules.update(NAME, "1.1.0", "it"));
        done(town.modules.remove(NAME, false, "it"));
        assertEquals(Optional.empty(), town.modules.find(NAME));

        assertEquals(
                "REMOVE UPDATE ROLL_BACK UPDATE INSTALL",
                String.join(
                        " ",
                        town.modules.record().stream()
                                .map(it -> it.kind().name())
                                .toList()));
        ModuleAct update = town.modules.record().get(3);
        assertEquals(
                new ModuleAct(
                        Town.NOON,
                        "it",
                        ModuleAct.Kind.UPDATE,
                        NAME,
                        Optional.of("1.0.0"),
                        Optional.of("1.1.0"),
                        true,
                        "已更新 org.example.unit：1.0.0 → 1.1.0"),
                update);
    }

    @Test
    void whatWasRemovedIsInstalledAgainByItsName() throws IOException {
        done(town.modules.install(file("1.0.0"), "it"));
        done(town.modules.remove(NAME, false, "it"));
        done(town.modules.install(NAME, Optional.empty(), "it"));
        assertEquals("1.0.0", module().version());
        assertEquals(
                Reason.UNKNOWN,
                refused(town.modules.install("nothing", Optional.empty(), "it")).reason());
    }

    @Test
    void aVersionThatDoesNotStartLeavesTheOldInForce() throws IOException {
        done(town.modules.install(file("1.0.0"), "it"));
        Bundle old = bundles().get(0);
        Path broken = jar("2.0.0").activator(Bursting.class).in(folder, "broken.jar");

        Refused refused = refused(town.modules.install(broken, "it"));

        assertEquals(Reason.FAILED, refused.reason());
        assertTrue(refused.text().contains("no fuse"), refused.text());
        assertEquals(List.of(old), bundles());
        assertEquals(Bundle.ACTIVE, old.getState());
        assertFalse(town.modules.record().get(0).done());
    }

    @Test
    void aVersionThatTheHotlineCannotTakeInIsTakenOutAndTheOldPutBack() throws IOException {
        done(town.modules.install(file("1.0.0"), "it"));
        town.brings(() -> bundles().stream()
                .filter(it -> it.getVersion().getMajor() == 2 && bundles().size() == 1)
                .map(it -> new Contribution(NAME, ModuleKind.UNIT, "果园", Optional.of("没有上级单位")))
                .toList());

        Refused refused = refused(town.modules.install(file("2.0.0"), "it"));

        assertTrue(refused.text().contains("果园：没有上级单位"), refused.text());
        assertEquals("1.0.0", module().version());
        assertEquals(Health.WELL, module().health());
    }

    @Test
    void aBundleThatWasDroppedIsUpdatedAndItsFileGoes() throws Exception {
        Path dropped = Files.move(file("1.0.0"), town.framework.deploy().resolve("unit.jar"));
        town.framework.installed(dropped).start();

        done(town.modules.install(file("1.1.0"), "it"));

        assertFalse(Files.exists(dropped));
        done(town.modules.rollBack(NAME, "it"));
        assertEquals("1.0.0", module().version());
    }

    @Test
    void whatIsWiredToItStopsItsRemovalUntilSomebodyConfirms() throws Exception {
        done(town.modules.install(
                jar("1.0.0").header("Export-Package", "org.example.shared").in(folder, "unit.jar"), "it"));
        Path user = Jar.of("org.example.user", "1.0.0")
                .header("Import-Package", "org.example.shared")
                .in(folder, "user.jar");
        town.framework.installed(user).start();

        Refused refused = refused(town.modules.remove(NAME, false, "it"));

        assertEquals(Reason.DEPENDENTS, refused.reason());
        assertTrue(refused.dependents().get(0).stops().contains("使用 org.example.unit 的程序包 org.example.shared"));
        done(town.modules.remove(NAME, true, "it"));
    }

    @Test
    void onlyOneActAtATime() throws Exception {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        town.examination.bindInspection(it -> {
            looking.countDown();
            await().until(() -> looked.getCount() == 0);
            return List.of();
        });
        Path file = file("1.0.0");
        CompletableFuture<Outcome> first = CompletableFuture.supplyAsync(() -> town.modules.install(file, "it"));
        looking.await();

        Refused busy = refused(town.modules.remove("another", false, "other"));

        assertEquals(Reason.BUSY, busy.reason());
        assertTrue(busy.text().contains("（it）"), busy.text());
        looked.countDown();
        done(first.get());
    }

    @Test
    void whatIsFoundInAFileRefusesIt() throws IOException {
        Refused refused = refused(town.modules.install(
                jar("1.0.0").header("Import-Package", "org.example.nowhere").in(folder, "lacking.jar"), "it"));
        assertEquals(Reason.FINDINGS, refused.reason());
        assertTrue(refused.checked().get(0).refused());
        assertEquals(List.of(), bundles());
    }

    @Test
    void whatLacksAPackageIsShownWithThePackage() throws Exception {
        Path dropped = Jar.of("org.example.lacking", "1.0.0")
                .header("Import-Package", "org.example.nowhere;version=\"1\"")
                .in(town.framework.deploy(), "lacking.jar");
        town.framework.installed(dropped);
        ModuleStatus lacking = town.modules.find("org.example.lacking").orElseThrow();
        assertEquals(Health.UNWELL, lacking.health());
        assertEquals(
                List.of("org.example.lacking 缺少程序包 org.example.nowhere，版本 1.0.0 以上，容器内没有模块包提供"), lacking.troubles());
    }

    @Test
    void modulesAreToldOfWhileOthersComeAndGo() throws Exception {
        Path guest = Jar.of("org.example.guest", "1.0.0")
                .header("Import-Package", "org.example.nowhere")
                .in(town.framework.deploy(), "guest.jar");
        CompletableFuture<Void> visits = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < VISITS; i++) {
                visit(guest);
            }
        });
        int seen = 0;
        do {
            seen += town.modules.list().size();
        } while (!visits.isDone());
        visits.get();
        assertTrue(seen > 0);
        assertEquals(List.of(), town.modules.list());
    }

    private void visit(Path guest) {
        try {
            town.framework.installed(guest).uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private Jar jar(String version) {
        return Jar.of(NAME, version).entry("HOTLINE-INF/a.txt", "a");
    }

    private Path file(String version) throws IOException {
        return jar(version).in(folder, "unit-" + version + ".jar");
    }

    private ModuleStatus module() {
        return town.modules.find(NAME).orElseThrow();
    }

    private List<Bundle> bundles() {
        return List.of(town.framework.context().getBundles()).stream()
                .filter(it -> NAME.equals(it.getSymbolicName()))
                .toList();
    }

    private static void done(Outcome outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome.toString());
    }

    private static Refused refused(Outcome outcome) {
        return assertInstanceOf(Refused.class, outcome, outcome.toString());
    }
}
