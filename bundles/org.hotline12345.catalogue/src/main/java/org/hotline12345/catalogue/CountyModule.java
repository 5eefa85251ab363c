package org.hotline12345.catalogue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * A module as a county has it, or could have it.
 *
 * @param county the unit of the county
 * @param module its symbolic name
 * @param versions those that the city has put ready for the county, the earliest first
 * @param choice what the county has chosen
 * @param reports what came of it on each node
 */
public record CountyModule(
        UnitId county, String module, List<CatalogueModule> versions, ModuleChoice choice, List<NodeReport> reports) {

    /** What it is set to; empty where no version of it is to run. */
    public Optional<Settings> settings() {
        return choice.wanted()
                .flatMap(
                        id -> versions.stream().filter(it -> it.id().equals(id)).findFirst())
                .map(it -> new Settings(it.declared(), choice.settings()));
    }
}
