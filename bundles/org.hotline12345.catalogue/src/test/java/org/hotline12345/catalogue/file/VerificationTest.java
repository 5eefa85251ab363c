package org.hotline12345.catalogue.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.hotline12345.catalogue.kit.Keys;
import org.hotline12345.catalogue.kit.ModuleJar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has signed a file, and each way in which a signature can be wrong. */
class VerificationTest {

    private static final long MOST = 1024 * 1024;
    private static final String JSON = "OSGI-INF/configurator/unit.json";

    @TempDir
    static Path folder;

    private static Keys keys;
    private static byte[] unsigned;
    private static byte[] signed;

    @BeforeAll
    static void sign() {
        keys = new Keys(folder).county("shanshan").county("toksun");
        unsigned = ModuleJar.town("cn.gov.town", "1.0.0", "650421-x", "650421", "[]")
                .entry("readme.txt", "说明")
                .bytes();
        signed = keys.sign(unsigned, "shanshan");
    }

    @Test
    void aSignedFileNamesItsSigner() throws UnfitFile {
        Signature.Signed found = assertInstanceOf(Signature.Signed.class, verified(signed));
        assertEquals(1, found.signers().size());
    }

    @Test
    void whoeverSignsAllOfItIsASignerOfIt() throws UnfitFile {
        Signature.Signed found = assertInstanceOf(Signature.Signed.class, verified(keys.sign(signed, "toksun")));
        assertEquals(2, found.signers().size());
    }

    @Test
    void anUnsignedFileIsUnsigned() throws UnfitFile {
        assertInstanceOf(Signature.Unsigned.class, verified(unsigned));
    }

    @Test
    void whatWasAddedAfterSigningIsHalfSigned() {
        assertRefused("只有一部分有签名", ModuleJar.tampered(signed, it -> true, Map.of("late.txt", "后加")));
    }

    @Test
    void whatHidesInMetaInfIsSignedTooOrHalfSigned() {
        assertRefused(
                "只有一部分有签名",
                ModuleJar.tampered(signed, it -> true, Map.of("META-INF/services/java.lang.Runnable", "x.Y")));
    }

    @Test
    void whatWasChangedAfterSigningIsFound() {
        assertRefused("签名以后被改动", ModuleJar.tampered(signed, it -> !it.equals(JSON), Map.of(JSON, "{}")));
    }

    @Test
    void whatWasTakenOutAfterSigningIsMissed() {
        assertRefused("签名以后被删去", ModuleJar.tampered(signed, it -> !it.equals(JSON), Map.of()));
    }

    /** One is verified, and the other might be what is loaded. */
    @Test
    void twoEntriesOfOneNameAreRefused() {
        byte[] jar = ModuleJar.of("cn.gov.twins", "1.0.0")
                .entry("twin-a", "甲")
                .entry("twin-b", "乙")
                .bytes();
        String renamed = new String(jar, StandardCharsets.ISO_8859_1).replace("twin-b", "twin-a");
        assertRefused("文件中有两个 twin-a", renamed.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void theManifestIsVerifiedToo() {
        byte[] renamed = ModuleJar.tampered(
                signed,
                it -> !it.equals("META-INF/MANIFEST.MF"),
                Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: other\n"));
        assertThrows(UnfitFile.class, () -> verified(renamed));
    }

    @Test
    void aSignatureWithoutItsBlockIsNone() throws UnfitFile {
        assertInstanceOf(
                Signature.Unsigned.class, verified(ModuleJar.tampered(signed, it -> !it.endsWith(".EC"), Map.of())));
    }

    @Test
    void aBombEndsWhereTheLimitIs() {
        byte[] zeros = ModuleJar.of("cn.gov.bomb", "1.0.0")
                .entry("zeros", new byte[(int) MOST + 1])
                .bytes();
        assertTrue(zeros.length < MOST / 100);
        assertRefused("解压后过大", zeros);
    }

    @Test
    void whatIsNoBundleIsRefused() {
        assertRefused("不是完好的模块", "no archive".getBytes(StandardCharsets.US_ASCII));
        assertRefused("没有 Bundle-SymbolicName", new ModuleJar(Map.of(), Map.of()).bytes());
        assertRefused("有误", ModuleJar.of("../../etc", "1.0.0").bytes());
        assertRefused(
                "singleton", ModuleJar.of("cn.gov.x;singleton:=true", "1.0.0").bytes());
        assertRefused(
                "Bundle-ManifestVersion",
                ModuleJar.of("cn.gov.x", "1.0.0")
                        .header("Bundle-ManifestVersion", "1")
                        .bytes());
        assertRefused(
                "片段",
                ModuleJar.of("cn.gov.x", "1.0.0")
                        .header("Fragment-Host", "system.bundle")
                        .bytes());
    }

    private static void assertRefused(String said, byte[] file) {
        UnfitFile refused = assertThrows(UnfitFile.class, () -> verified(file));
        assertTrue(refused.getMessage().contains(said), refused.getMessage());
    }

    private static Signature verified(byte[] file) throws UnfitFile {
        try (ModuleArchive archive = ModuleArchive.of(file)) {
            return Verification.of(archive, MOST);
        }
    }
}
