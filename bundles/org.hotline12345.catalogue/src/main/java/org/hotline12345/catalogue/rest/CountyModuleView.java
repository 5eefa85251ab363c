package org.hotline12345.catalogue.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.catalogue.CountyModule;
import org.hotline12345.catalogue.DeclaredSetting;
import org.hotline12345.catalogue.NodeReport;
import org.hotline12345.catalogue.NodeState;
import org.hotline12345.catalogue.SettingValue;
import org.hotline12345.catalogue.Settings;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;

/**
 * A module as a county has it, or could have it.
 *
 * @param county the unit of the county
 * @param module its symbolic name
 * @param enabled whether some version is to run
 * @param version which
 * @param before the version that ran before, to which can be gone back
 * @param versions those that are ready for the county, the earliest first
 * @param settings what can be set, of the version that is to run
 * @param nodes what came of it on each node
 */
public record CountyModuleView(
        UnitId county,
        String module,
        boolean enabled,
        Optional<String> version,
        Optional<String> before,
        List<CatalogueEntry> versions,
        List<ModuleSetting> settings,
        List<ModuleOnNode> nodes) {

    static CountyModuleView of(CountyModule module) {
        return new CountyModuleView(
                module.county(),
                module.module(),
                module.choice().version().isPresent(),
                module.choice().version(),
                module.choice().before(),
                module.versions().stream().map(CatalogueEntry::of).toList(),
                module.settings().map(CountyModuleView::settings).orElse(List.of()),
                module.reports().stream().map(ModuleOnNode::of).toList());
    }

    private static List<ModuleSetting> settings(Settings settings) {
        return settings.declared().settings().stream()
                .map(it -> ModuleSetting.of(it, settings))
                .toList();
    }

    /** All of a county. */
    public record CountyModules(List<CountyModuleView> modules) {

        static CountyModules of(List<CountyModule> modules) {
            return new CountyModules(modules.stream().map(CountyModuleView::of).toList());
        }
    }

    /**
     * A value that can be set.
     *
     * @param pid of the configuration
     * @param key which value in it
     * @param name what people call it
     * @param description what it does
     * @param type what it is
     * @param many whether it may be several
     * @param options what may be chosen; anything of the type where there are none
     * @param values as it is now
     * @param own as the module says it
     */
    public record ModuleSetting(
            String pid,
            String key,
            String name,
            Optional<String> description,
            DeclaredSetting.Type type,
            boolean many,
            List<String> options,
            List<String> values,
            List<String> own) {

        static ModuleSetting of(DeclaredSetting it, Settings settings) {
            return new ModuleSetting(
                    it.pid(),
                    it.key(),
                    it.name(),
                    it.description(),
                    it.type(),
                    it.many(),
                    it.options(),
                    settings.values(it.pid(), it.key()),
                    it.values());
        }
    }

    /**
     * What came of a version on a node.
     *
     * @param node the name of the node
     * @param version which version
     * @param state how it does
     * @param stateWord the same in Chinese
     * @param cause why it is not well
     * @param since since when
     */
    public record ModuleOnNode(
            String node, String version, NodeState state, String stateWord, Optional<String> cause, Instant since) {

        static ModuleOnNode of(NodeReport it) {
            return new ModuleOnNode(
                    it.node(), it.module().version(), it.state(), Words.of(it.state()), it.cause(), it.since());
        }
    }

    /**
     * What a county wants of a module.
     *
     * @param version which is to run
     * @param why the document, or the reason
     */
    public record ModuleWish(String version, String why) {}

    /**
     * All that a county sets for a module; what is left out is as the module says.
     *
     * @param settings the values
     * @param why the document, or the reason
     */
    public record ModuleSettings(List<SettingValue> settings, String why) {

        public ModuleSettings {
            settings = settings == null ? List.of() : List.copyOf(settings);
        }
    }
}
