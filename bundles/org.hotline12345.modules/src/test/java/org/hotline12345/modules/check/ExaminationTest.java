package org.hotline12345.modules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hotline12345.modules.Jar;
import org.hotline12345.modules.RealFramework;
import org.hotline12345.modules.api.Checked;
import org.hotline12345.modules.api.Claim;
import org.hotline12345.modules.api.Claims;
import org.hotline12345.modules.api.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminationTest {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final String LAW = "org.example.law";

    @TempDir
    Path folder;

    private RealFramework framework;
    private Examination examination;

    @BeforeEach
    void start() throws Exception {
        framework = new RealFramework(folder.resolve("container"));
        framework.installed(Jar.of(LAW, "1.1.0")
                .header("Export-Package", LAW + ";version=\"1.1\"")
                .header("Hotline-Schema", "law")
                .in(folder, "law.jar"));
        examination = new Examination(framework.context(), new ArchiveLimits(MEBIBYTE, 100, 8 * MEBIBYTE, 10_000, 200));
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void aBundleThatFindsAllItNeedsPasses() throws IOException {
        Checked checked = one(jar().header("Import-Package", LAW + ";version=\"[1.0,2)\",org.osgi.framework"));
        assertEquals(List.of(), checked.findings());
        assertEquals("org.example.unit 1.0.0", checked.symbolicName() + " " + checked.version());
    }

    @Test
    void aPackageThatNobodyHasIsNamedWithItsLine() throws IOException {
        Finding lack = found(jar().header("Import-Package", "org.example.nowhere;version=\"[1,2)\""));
        assertEquals("缺少程序包 org.example.nowhere，版本 [1.0.0,2.0.0)，容器内没有模块包提供", lack.wrong());
        assertEquals(OptionalInt.of(5), lack.line());
        assertEquals("META-INF/MANIFEST.MF", lack.file());
    }

    @Test
    void aPackageOfAnotherVersionIsSaidToBeThere() throws IOException {
        Finding lack = found(jar().header("Import-Package", LAW + ";version=\"[2,3)\""));
        assertEquals("缺少程序包 " + LAW + "，版本 [2.0.0,3.0.0)，容器内只有版本 1.1.0", lack.wrong());
    }

    @Test
    void whatIsOptionalOrItsOwnIsNoLack() throws IOException {
        assertEquals(
                List.of(),
                one(jar().header("Import-Package", "org.example.nowhere;resolution:=optional,org.example.own")
                                .header("Export-Package", "org.example.own"))
                        .findings());
    }

    @Test
    void aCapabilityThatNobodyHasIsSaidTooButNotAServiceThatMayStillCome() throws IOException {
        Finding lack = found(jar().header("Require-Capability", "org.example.power;filter:=\"(volt=230)\""));
        assertTrue(lack.wrong().contains("org.example.power (volt=230)"), lack.wrong());
        assertEquals(
                List.of(),
                one(jar().header("Require-Capability", "osgi.service;filter:=\"(objectClass=a.B)\";effective:=active"))
                        .findings());
    }

    @Test
    void whatIsInstalledAlreadyIsRefusedAndAnotherVersionIsNot() throws IOException {
        assertTrue(found(Jar.of(LAW, "1.1.0")).wrong().contains("已经安装"));
        assertFalse(one(Jar.of(LAW, "1.2.0")).refused());
    }

    @Test
    void theTablesOfAnotherAreItsOwn() throws IOException {
        assertTrue(found(jar().header("Hotline-Schema", "law")).wrong().contains(LAW));
        assertFalse(one(Jar.of(LAW, "1.2.0").header("Hotline-Schema", "law")).refused());
    }

    @Test
    void aManifestThatCannotBeReadIsSaidWithItsLine() throws IOException {
        assertTrue(found(Jar.withManifest("")).wrong().contains("没有清单"));
        Finding broken = found(Jar.withManifest("Manifest-Version: 1.0\nno header at all\n"));
        assertEquals(OptionalInt.of(2), broken.line());
        List<Finding> bare = one(Jar.withManifest("Manifest-Version: 1.0\n")).findings();
        assertEquals(3, bare.size());
        assertTrue(found(Jar.of("org.example.unit", "one")).wrong().contains("Bundle-Version"));
    }

    @Test
    void anInspectionIsAskedAndOneThatThrowsRefuses() throws IOException {
        examination.bindInspection(file -> file.bytes("HOTLINE-INF/a.md").isEmpty()
                ? List.of()
                : List.of(Finding.error(file.entries("HOTLINE-INF/").get(0), 3, "没有标题", "写上标题")));
        Finding found = found(jar().entry("HOTLINE-INF/a.md", "text"));
        assertEquals("HOTLINE-INF/a.md:3", found.file() + ":" + found.line().getAsInt());

        examination.bindInspection(file -> {
            throw new IllegalStateException("worn out");
        });
        assertTrue(found(jar()).wrong().endsWith("没有完成，出错：IllegalStateException"));
    }

    @Test
    void anInspectionThatLacksAClassRefuses() throws IOException {
        examination.bindInspection(file -> {
            throw new NoClassDefFoundError("some/Reader");
        });
        assertTrue(found(jar()).wrong().endsWith("没有完成，出错：NoClassDefFoundError（some/Reader）"));
    }

    @Test
    void anInspectionThatAnswersNullRefuses() throws IOException {
        examination.bindInspection(file -> null);
        assertTrue(found(jar()).wrong().endsWith("没有完成，出错：NullPointerException"));
    }

    @Test
    void allAreAskedForWhomABundleSpeaksAndOneThatThrowsIsNamed() throws IOException {
        byte[] sent = Files.readAllBytes(jar().entry("HOTLINE-INF/a.md", "text").in(folder, "sent.jar"));
        Claims one = file -> file.entries("HOTLINE-INF/").stream()
                .map(it -> Claim.of(it, 1, "650421", "文章"))
                .toList();
        examination.bindClaims(one);
        examination.bindClaims(file -> List.of(Claim.of("b.json", 2, "650422", "补充问题")));
        assertEquals(
                List.of(Claim.of("HOTLINE-INF/a.md", 1, "650421", "文章"), Claim.of("b.json", 2, "650422", "补充问题")),
                examination.claims(sent));
        examination.unbindClaims(one);
        assertEquals(1, examination.claims(sent).size());

        examination.bindClaims(file -> {
            throw new IllegalStateException("worn out");
        });
        IOException undone = assertThrows(IOException.class, () -> examination.claims(sent));
        assertTrue(undone.getMessage().endsWith("没有完成，出错：IllegalStateException"), undone.getMessage());
        assertThrows(IOException.class, () -> examination.claims(new byte[(int) MEBIBYTE + 1]));
    }

    @Test
    void theBundlesOfAKarAreLookedOverTogether() throws IOException {
        Jar one = jar().header("Import-Package", "org.example.other");
        Jar other = Jar.of("org.example.other", "1.0.0").header("Export-Package", "org.example.other");
        List<Checked> checked = examination.check(kar("<features><feature name='a'/></features>", one, other));
        assertEquals(List.of(), checked.stream().filter(Checked::refused).toList());
        assertEquals(3, checked.size());

        List<Checked> alone = examination.check(kar("<features><feature name='a'/></features>", one));
        assertTrue(alone.get(1).refused());
        List<Checked> maybe = examination.check(
                kar("<features><feature name='a'><feature>other</feature></feature></features>", one));
        assertFalse(maybe.get(1).refused());
        assertEquals(1, maybe.get(1).findings().size());
    }

    @Test
    void aKarThatWritesIntoThePlatformOrSaysNoFeatureIsRefused() throws IOException {
        Path kar = Jar.of("a", "1").entry("resource/etc/users.properties", "").in(folder, "evil.kar");
        assertTrue(examination.check(kar).get(0).findings().get(0).wrong().contains("写进平台"));
        assertTrue(examination
                .check(kar("<features><feature></features>"))
                .get(0)
                .findings()
                .get(0)
                .line()
                .isPresent());
        assertTrue(examination.check(kar("<features/>")).get(0).refused());
    }

    @Test
    void whatIsSentIsCheckedLikeAFile() throws IOException {
        byte[] sent = Files.readAllBytes(jar().in(folder, "sent.jar"));
        assertEquals(List.of(), examination.check("sent.jar", sent).get(0).findings());
        assertTrue(examination
                .check("sent.jar", new byte[(int) MEBIBYTE + 1])
                .get(0)
                .refused());
    }

    private Path kar(String features, Jar... bundles) throws IOException {
        Path kar = folder.resolve("module.kar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(kar))) {
            zip.putNextEntry(new ZipEntry("repository/org/example/a/1/a-1-features.xml"));
            zip.write(features.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < bundles.length; i++) {
                zip.putNextEntry(new ZipEntry("repository/org/example/a/1/" + i + ".jar"));
                Files.copy(bundles[i].in(folder, "part.jar"), zip);
            }
        }
        return kar;
    }

    private static Jar jar() {
        return Jar.of("org.example.unit", "1.0.0");
    }

    private Checked one(Jar jar) throws IOException {
        List<Checked> checked = examination.check(jar.in(folder, "module.jar"));
        assertEquals(1, checked.size());
        return checked.get(0);
    }

    private Finding found(Jar jar) throws IOException {
        Checked checked = one(jar);
        assertTrue(checked.refused());
        return checked.findings().get(checked.findings().size() - 1);
    }
}
