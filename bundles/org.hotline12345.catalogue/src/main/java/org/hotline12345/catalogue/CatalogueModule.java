package org.hotline12345.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * 目录中的模块. One version of a module that the city has put ready.
 *
 * @param id name and version
 * @param title what its bundle calls itself
 * @param sha256 of its file, in hexadecimal
 * @param size of its file in bytes
 * @param admissions for which counties, and by whose signature
 * @param declared what its file says
 * @param warnings what was found in it that keeps it not out
 * @param by the account that put it in
 * @param at when
 */
public record CatalogueModule(
        ModuleId id,
        String title,
        String sha256,
        long size,
        List<Admission> admissions,
        Declared declared,
        List<String> warnings,
        String by,
        Instant at) {

    public CatalogueModule {
        admissions = List.copyOf(admissions);
        warnings = List.copyOf(warnings);
    }

    public Optional<Admission> admission(UnitId county) {
        return admissions.stream().filter(it -> it.county().equals(county)).findFirst();
    }

    public CatalogueModule with(List<Admission> others) {
        return new CatalogueModule(id, title, sha256, size, others, declared, warnings, by, at);
    }
}
