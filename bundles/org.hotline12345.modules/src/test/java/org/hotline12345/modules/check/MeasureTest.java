package org.hotline12345.modules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.hotline12345.modules.Jar;
import org.hotline12345.modules.api.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final Measure measure = new Measure(new ArchiveLimits(MEBIBYTE, 5, 4 * MEBIBYTE, 10_000, 200));

    @TempDir
    Path folder;

    @Test
    void whatIsBearableIsNotSpokenOf() throws IOException {
        assertEquals(
                Optional.empty(),
                of(jar().entry("a", "a").entry("folder/b", noise(500_000)).entry("OSGI-INF/c", new byte[10_000])));
    }

    @Test
    void aBombIsFoundByItsRatioBeforeItIsUnpacked() throws IOException {
        Finding bomb = of(jar().entry("zeros", new byte[3 * MEBIBYTE])).orElseThrow();
        assertEquals("zeros", bomb.file());
        assertTrue(bomb.wrong().contains("压缩炸弹"), bomb.wrong());
    }

    @Test
    void manyThatAreBearableEachAreTooMuchTogether() throws IOException {
        Jar jar = jar();
        for (int i = 0; i < 4; i++) {
            jar = jar.entry("half" + i, halfEmpty());
        }
        assertTrue(of(jar).orElseThrow().wrong().contains("总大小超过 4 MiB"));
    }

    @Test
    void aDescriptorThatIsReadAsAWholeMayNotBeLarge() throws IOException {
        Finding large =
                of(jar().entry("HOTLINE-INF/knowledge/a.md", noise(10_001))).orElseThrow();
        assertEquals("HOTLINE-INF/knowledge/a.md", large.file());
        assertTrue(large.remedy().contains("largestDescriptorKibibytes"), large.remedy());
    }

    @Test
    void tooManyEntriesAreNotCountedOut() throws IOException {
        Jar jar = jar();
        for (int i = 0; i < 6; i++) {
            jar = jar.entry("entry" + i, "");
        }
        assertTrue(of(jar).orElseThrow().wrong().contains("超过 5 个"));
    }

    @Test
    void aLargeFileIsNotOpened() throws IOException {
        Path file = Files.write(folder.resolve("large.jar"), noise(MEBIBYTE + 1));
        assertTrue(measure.of(file).orElseThrow().wrong().contains("超过 1 MiB"));
    }

    @Test
    void whatIsNoArchiveIsSaidToBeNone() throws IOException {
        Path file = Files.write(folder.resolve("half.jar"), noise(100));
        assertTrue(measure.of(file).orElseThrow().wrong().contains("不是完整的 JAR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", "a/../../up", "/root", "C:/windows", "a\\b", "a/./b", "new\nline"})
    void aNameThatLeavesTheFolderIsRefused(String name) throws IOException {
        assertTrue(of(jar().entry(name, "x")).orElseThrow().wrong().contains("文件夹之外"));
    }

    private Optional<Finding> of(Jar jar) throws IOException {
        return measure.of(jar.in(folder, "module.jar"));
    }

    private static Jar jar() {
        return Jar.of("org.example.a", "1.0.0");
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }

    /** A mebibyte and more that is packed to less than the ratio and less than the file may have. */
    private static byte[] halfEmpty() {
        byte[] bytes = new byte[MEBIBYTE + MEBIBYTE / 4];
        System.arraycopy(noise(50_000), 0, bytes, 0, 50_000);
        return bytes;
    }
}
