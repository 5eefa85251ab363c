package org.hotline12345.catalogue.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.catalogue.Admission;
import org.hotline12345.catalogue.CatalogueModule;
import org.hotline12345.catalogue.DeclaredUnit;
import org.hotline12345.law.party.UnitId;

/**
 * A version of a module in the catalogue.
 *
 * @param name its symbolic name
 * @param version its version
 * @param title what it calls itself
 * @param sha256 of its file
 * @param size of its file in bytes
 * @param counties for which it is ready
 * @param units the subordinate units that it brings
 * @param warnings what was found in it that keeps it not out
 * @param by who put it in
 * @param at when
 */
public record CatalogueEntry(
        String name,
        String version,
        String title,
        String sha256,
        long size,
        List<CatalogueAdmission> counties,
        List<DeclaredUnit> units,
        List<String> warnings,
        String by,
        Instant at) {

    static CatalogueEntry of(CatalogueModule module) {
        return new CatalogueEntry(
                module.id().name(),
                module.id().version(),
                module.title(),
                module.sha256(),
                module.size(),
                module.admissions().stream().map(CatalogueAdmission::of).toList(),
                module.declared().units(),
                module.warnings(),
                module.by(),
                module.at());
    }

    /**
     * For which county it is ready.
     *
     * @param signed whether it was taken in by its signature, or unsigned
     * @param signer whom the signature names
     * @param certificate the number of the certificate that the signature rests on
     */
    public record CatalogueAdmission(
            UnitId county, boolean signed, Optional<String> signer, Optional<Long> certificate) {

        static CatalogueAdmission of(Admission it) {
            return new CatalogueAdmission(it.county(), it.certificate().isPresent(), it.signer(), it.certificate());
        }
    }

    /** All of them. */
    public record CatalogueEntries(List<CatalogueEntry> modules) {

        static CatalogueEntries of(List<CatalogueModule> modules) {
            return new CatalogueEntries(modules.stream().map(CatalogueEntry::of).toList());
        }
    }
}
