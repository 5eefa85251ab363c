package org.hotline12345.catalogue.node;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotline12345.catalogue.CatalogueModule;
import org.hotline12345.catalogue.ModuleChoice;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.catalogue.ProposedUnit;
import org.hotline12345.catalogue.Shelf;

/**
 * What is to be on each node, as of one act.
 *
 * @param act the number of the act
 * @param modules each version in the catalogue
 * @param running those that some county has enabled
 * @param choices of all counties
 * @param units that counties propose without a module
 */
record Wanted(
        long act,
        Map<ModuleId, CatalogueModule> modules,
        List<ModuleId> running,
        List<ModuleChoice> choices,
        List<ProposedUnit> units) {

    static Wanted of(long act, Shelf shelf) {
        Map<ModuleId, CatalogueModule> modules = new TreeMap<>();
        shelf.modules().forEach(it -> modules.put(it.id(), it));
        List<ModuleChoice> choices = shelf.choices();
        List<ModuleId> running = choices.stream()
                .flatMap(it -> it.wanted().stream())
                .filter(modules::containsKey)
                .distinct()
                .sorted()
                .toList();
        return new Wanted(act, modules, running, choices, shelf.units());
    }
}
