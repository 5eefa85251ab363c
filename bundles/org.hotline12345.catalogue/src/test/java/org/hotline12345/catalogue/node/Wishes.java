package org.hotline12345.catalogue.node;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hotline12345.catalogue.Admission;
import org.hotline12345.catalogue.CatalogueModule;
import org.hotline12345.catalogue.DeclaredUnit;
import org.hotline12345.catalogue.ModuleChoice;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.catalogue.ProposedUnit;
import org.hotline12345.catalogue.SettingValue;
import org.hotline12345.catalogue.file.Declarations;
import org.hotline12345.catalogue.file.DeclaredUnits;
import org.hotline12345.catalogue.file.ModuleArchive;
import org.hotline12345.catalogue.file.UnfitFile;
import org.hotline12345.catalogue.kit.ModuleJar;
import org.hotline12345.catalogue.kit.Town;

/** What a catalogue of a test says. */
final class Wishes {

    private final Map<ModuleId, CatalogueModule> modules = new TreeMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, ModuleChoice> choices = new TreeMap<>();
    private final List<ProposedUnit> units = new ArrayList<>();
    private long act;

    /** Puts a module into it, or another content in the place of one. */
    ModuleId put(ModuleJar jar) {
        byte[] file = jar.bytes();
        try (ModuleArchive archive = ModuleArchive.of(file)) {
            CatalogueModule module = new CatalogueModule(
                    archive.id(),
                    archive.title(),
                    ModuleArchive.sha256(file),
                    file.length,
                    List.of(new Admission(Town.SHANSHAN, Optional.empty(), Optional.empty())),
                    Declarations.of(archive, Set.of(DeclaredUnits.FACTORY)),
                    List.of(),
                    "it",
                    Instant.EPOCH);
            modules.put(module.id(), module);
            files.put(module.sha256(), file);
            return module.id();
        } catch (UnfitFile e) {
            throw new IllegalArgumentException(e);
        }
    }

    void enable(ModuleId id, SettingValue... settings) {
        choices.put(
                id.name(),
                new ModuleChoice(
                        Town.SHANSHAN,
                        id.name(),
                        Optional.of(id.version()),
                        Optional.empty(),
                        List.of(settings),
                        "a",
                        Instant.EPOCH));
    }

    void disable(String module) {
        choices.remove(module);
    }

    void propose(String unit, String name) {
        units.clear();
        units.add(new ProposedUnit(
                Town.SHANSHAN,
                new DeclaredUnit(unit, name, "650421", List.of(), List.of("*")),
                Optional.of("值班室"),
                "a",
                Instant.EPOCH));
    }

    void withdraw() {
        units.clear();
    }

    Wanted now() {
        act++;
        return same();
    }

    /** As it was when it was asked last. */
    Wanted same() {
        return new Wanted(
                act,
                modules,
                choices.values().stream().flatMap(it -> it.wanted().stream()).toList(),
                List.copyOf(choices.values()),
                List.copyOf(units));
    }

    Optional<byte[]> file(CatalogueModule module) {
        return Optional.ofNullable(files.get(module.sha256()));
    }
}
