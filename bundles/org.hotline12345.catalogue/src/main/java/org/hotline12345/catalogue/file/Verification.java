package org.hotline12345.catalogue.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.CodeSigner;
import java.security.cert.CertPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads each entry of a file, by which the JDK verifies it, and says who has signed all of it. What is read is bounded, so that
 * a small file that unpacks to a huge one ends here.
 */
public final class Verification {

    /** The signature itself, and the manifest, which the signature speaks of; only directly in META-INF. */
    private static final Pattern OF_THE_SIGNATURE =
            Pattern.compile("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))");

    private final ModuleArchive archive;
    private final Set<String> names = new HashSet<>();
    private final List<String> unsigned = new ArrayList<>();
    private Optional<Set<CertPath>> common = Optional.empty();
    private long left;

    private Verification(ModuleArchive archive, long most) {
        this.archive = archive;
        this.left = most;
    }

    /**
     * @param most bytes that all entries together may unpack to
     * @throws UnfitFile where it was changed, or is signed in part, or by nobody as a whole
     */
    public static Signature of(ModuleArchive archive, long most) throws UnfitFile {
        return new Verification(archive, most).signature();
    }

    private Signature signature() throws UnfitFile {
        for (JarEntry each : archive.jar().stream().toList()) {
            if (!names.add(each.getName())) {
                throw new UnfitFile("文件中有两个 " + each.getName(), "重新构建，再签名");
            }
            if (!each.isDirectory()) {
                read(each);
                note(each);
            }
        }
        requireNoneMissing();
        if (common.isEmpty()) {
            return new Signature.Unsigned();
        }
        if (!unsigned.isEmpty()) {
            throw new UnfitFile(
                    "只有一部分有签名：" + unsigned.get(0) + " 等 " + unsigned.size() + " 个文件没有签名", "构建完成以后对整个文件签名，此后不再改动");
        }
        if (common.get().isEmpty()) {
            throw new UnfitFile("各文件由不同的人签名，没有一人对全部文件签名", "由一人对整个文件签名");
        }
        return new Signature.Signed(common.get());
    }

    private void read(JarEntry entry) throws UnfitFile {
        byte[] piece = new byte[8192];
        try (InputStream content = archive.jar().getInputStream(entry)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                left -= read;
                if (left < 0) {
                    throw new UnfitFile("文件解压后过大", "减小文件，或请市级信息化运维调整 megabytes");
                }
            }
        } catch (SecurityException e) {
            throw new UnfitFile("签名以后被改动：" + entry.getName(), "从原处重新取得文件，不要改动签名后的文件");
        } catch (IOException e) {
            throw new UnfitFile("文件已损坏：" + entry.getName(), "重新构建，再签名");
        }
    }

    private void note(JarEntry entry) {
        if (OF_THE_SIGNATURE.matcher(entry.getName().toUpperCase(Locale.ROOT)).matches()) {
            return;
        }
        CodeSigner[] signers = entry.getCodeSigners();
        if (signers == null || signers.length == 0) {
            unsigned.add(entry.getName());
            return;
        }
        Set<CertPath> here =
                Arrays.stream(signers).map(CodeSigner::getSignerCertPath).collect(Collectors.toSet());
        common.ifPresent(here::retainAll);
        common = Optional.of(here);
    }

    /** The JDK verifies what there is; what was taken out after signing nobody else would miss. */
    private void requireNoneMissing() throws UnfitFile {
        for (String each : archive.manifest().getEntries().keySet()) {
            if (common.isPresent() && !each.endsWith("/") && !names.contains(each)) {
                throw new UnfitFile("签名以后被删去：" + each, "从原处重新取得文件，不要改动签名后的文件");
            }
        }
    }
}
