package org.hotline12345.modules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hotline12345.modules.Jar;
import org.hotline12345.modules.RealFramework;
import org.hotline12345.modules.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedFilesTest {

    @TempDir
    Path folder;

    private RealFramework framework;
    private RefusedFiles refused;

    @BeforeEach
    void start() throws Exception {
        framework = new RealFramework(folder);
        refused = new RefusedFiles(framework.context(), Settings.defaults());
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void aBombIsTakenFromTheFolderAndShownUntilItGoes() throws Exception {
        Path bomb = Jar.of("org.example.bomb", "1.0.0")
                .entry("zeros", new byte[16 << 20])
                .in(framework.deploy(), "bomb.jar");
        assertTrue(refused.canHandle(bomb.toFile()));
        refused.install(bomb.toFile());
        assertTrue(
                refused.now().get("bomb.jar").startsWith("zeros：解压后是压缩前的 200 倍以上"),
                refused.now().toString());
        assertEquals(1, framework.context().getBundles().length);

        refused.uninstall(bomb.toFile());
        assertEquals(Map.of(), refused.now());
    }

    @Test
    void aTwinOfWhatIsInstalledIsRefusedAndTheOneThatIsInstalledIsNot() throws Exception {
        Path one = Jar.of("org.example.one", "1.0.0").in(framework.deploy(), "one.jar");
        framework.installed(one);
        Path twin = Files.copy(one, framework.deploy().resolve("twin.jar"));
        assertFalse(refused.canHandle(one.toFile()));
        assertTrue(refused.canHandle(twin.toFile()));
        refused.install(twin.toFile());
        assertTrue(refused.now().get("twin.jar").startsWith("org.example.one 1.0.0 已经安装"));
    }

    @Test
    void aFileThatWasRenamedIsNoTwinOfItself() throws Exception {
        Path one = Jar.of("org.example.one", "1.0.0").in(framework.deploy(), "one.jar");
        framework.installed(one);
        Path renamed = Files.move(one, framework.deploy().resolve("renamed.jar"));
        assertFalse(refused.canHandle(renamed.toFile()));
    }

    @Test
    void whatHarmsNobodyIsLeftToOthers() throws Exception {
        assertFalse(refused.canHandle(
                Jar.of("org.example.one", "1.0.0").in(folder, "one.jar").toFile()));
        assertFalse(refused.canHandle(
                Files.writeString(folder.resolve("features.xml"), "<features/>").toFile()));
        assertFalse(refused.canHandle(folder.resolve("gone.jar").toFile()));
    }
}
