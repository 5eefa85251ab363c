package org.hotline12345.catalogue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.hotline12345.catalogue.file.Declarations;
import org.hotline12345.catalogue.file.LiveSources;
import org.hotline12345.catalogue.file.ModuleArchive;
import org.hotline12345.catalogue.file.Signature;
import org.hotline12345.catalogue.file.Trust;
import org.hotline12345.catalogue.file.UnfitFile;
import org.hotline12345.catalogue.file.Verification;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.modules.api.Checks;
import org.hotline12345.modules.api.Claim;
import org.hotline12345.modules.api.Finding;

/**
 * Looks a file over when it is handed in. Safe for any thread.
 *
 * @param checks what looks at any module of the platform
 * @param acceptsUnsigned whether a file that nobody signed is taken in
 * @param largest bytes that a file may have
 * @param factories the factory PIDs of the platform that a module may make instances of
 */
record Reception(Checks checks, boolean acceptsUnsigned, int largest, Set<String> factories) {

    /** How much more than its size a file may unpack to. */
    private static final int UNPACKED = 10;

    /**
     * What was found of a file that can be taken in, but for whom its signature counts.
     *
     * @param id name and version
     * @param title what it is called
     * @param signature who signed it
     * @param declared what it says
     * @param claims for which units it speaks
     * @param warnings what keeps it not out
     */
    record Looked(
            ModuleId id,
            String title,
            Signature signature,
            Declared declared,
            List<Claim> claims,
            List<String> warnings) {}

    /**
     * @param same the very file, where the catalogue has it already: it is not looked over again, since the checks object to what is
     *     installed
     * @throws UnfitFile where it cannot be taken in; says why
     */
    Looked look(byte[] file, Function<ModuleId, Optional<CatalogueModule>> same) throws UnfitFile {
        if (file.length > largest) {
            throw new UnfitFile("文件超过 " + largest / (1024 * 1024) + " MiB", "减小文件，或请市级信息化运维调整 megabytes");
        }
        try (ModuleArchive archive = ModuleArchive.of(file)) {
            // Before anything else is read of it: this is what bounds how much it unpacks to.
            Signature signature = Verification.of(archive, (long) largest * UNPACKED);
            if (signature instanceof Signature.Unsigned && !acceptsUnsigned) {
                throw new UnfitFile("文件没有签名", "用为区县登记的证书签名（jarsigner）");
            }
            Optional<CatalogueModule> known = same.apply(archive.id());
            Declared declared = Declarations.of(archive, factories);
            if (!declared.foreign().isEmpty()) {
                throw new UnfitFile("模块会改动不属于它的配置：" + String.join("、", declared.foreign()), "只填写模块自己的组件和下级单位的配置");
            }
            List<String> warnings = known.isPresent() ? known.get().warnings() : warnings(archive.id(), file);
            List<Claim> claims = claims(archive, file);
            claims.addAll(new Settings(declared, List.of()).claims());
            return new Looked(archive.id(), archive.title(), signature, declared, claims, warnings);
        }
    }

    /**
     * For which units a file that was taken in speaks, as is known now, but for what can be set. Never asked inside a transaction.
     *
     * @throws UnfitFile where that cannot be said; says why
     */
    List<Claim> claims(byte[] file) throws UnfitFile {
        try (ModuleArchive archive = ModuleArchive.of(file)) {
            return claims(archive, file);
        }
    }

    private List<Claim> claims(ModuleArchive archive, byte[] file) throws UnfitFile {
        List<Claim> claims = new ArrayList<>(LiveSources.of(archive));
        try {
            claims.addAll(checks.claims(file));
        } catch (IOException e) {
            throw unchecked(e);
        }
        return claims;
    }

    /** What any module of the platform is looked over for. */
    private List<String> warnings(ModuleId id, byte[] file) throws UnfitFile {
        List<String> warnings = new ArrayList<>();
        for (Finding each : findings(id, file)) {
            String said = said(each);
            if (each.weight() == Finding.Weight.ERROR) {
                throw new UnfitFile(said, each.remedy());
            }
            warnings.add(said + "。" + each.remedy());
        }
        return warnings;
    }

    private List<Finding> findings(ModuleId id, byte[] file) throws UnfitFile {
        try {
            return checks.check(id.name() + "-" + id.version() + ".jar", file).stream()
                    .flatMap(it -> it.findings().stream())
                    .toList();
        } catch (IOException e) {
            throw unchecked(e);
        }
    }

    private static UnfitFile unchecked(IOException why) {
        return new UnfitFile("文件不能检查：" + why.getMessage(), "重新提交");
    }

    private static String said(Finding finding) {
        return where(finding.file(), finding.line()) + finding.wrong();
    }

    /** What a sentence begins with that speaks of a place in a file; empty for the file as a whole. */
    static String where(String file, OptionalInt line) {
        return (file.isEmpty() ? "" : file + " ") + (line.isPresent() ? "第 " + line.getAsInt() + " 行：" : "");
    }

    /** @throws UnfitFile where its signature does not count for the county */
    Admission admit(Signature signature, UnitId county, List<CountyCertificate> registered, Instant now)
            throws UnfitFile {
        if (signature instanceof Signature.Signed signed) {
            List<CountyCertificate> own =
                    registered.stream().filter(it -> it.county().equals(county)).toList();
            return new Trust(county, own, now).admit(signed);
        }
        return new Admission(county, Optional.empty(), Optional.empty());
    }
}
