package org.hotline12345.catalogue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Deed;

/** What is kept, within one transaction. For one thread. */
public interface Shelf {

    /** By name, then version. */
    List<CatalogueModule> modules();

    Optional<CatalogueModule> module(ModuleId id);

    void keep(CatalogueModule module);

    /** Keeps its file too, where it is not there yet. */
    void keep(CatalogueModule module, byte[] file);

    /** Takes a version out; its file goes with the last that has it. */
    void remove(ModuleId id);

    List<ModuleChoice> choices();

    Optional<ModuleChoice> choice(UnitId county, String module);

    void keep(ModuleChoice choice);

    List<ProposedUnit> units();

    Optional<ProposedUnit> unit(String id);

    void keep(ProposedUnit unit);

    void withdraw(String id);

    /** Also those that were revoked or have expired. */
    List<CountyCertificate> certificates();

    /** The same with its number. */
    CountyCertificate register(CountyCertificate certificate);

    void keep(CountyCertificate certificate);

    /** Writes down that something was done. */
    void record(UnitId county, String subject, Deed deed);
}
