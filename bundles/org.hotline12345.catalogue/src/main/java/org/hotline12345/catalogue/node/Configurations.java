package org.hotline12345.catalogue.node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.catalogue.CatalogueModule;
import org.hotline12345.catalogue.ModuleChoice;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.catalogue.ProposedUnit;
import org.hotline12345.catalogue.Settings;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * Brings the configurations of this node to what is wanted: those of units without a module, and what counties have set for modules.
 * Those that it has written say so by {@link #MARK}, and it touches no other. The Configurator leaves alone what another has changed,
 * also when the bundle goes, and so they are taken back here. For one thread.
 */
final class Configurations {

    /** Whose configuration it is: a module's symbolic name, or {@link #UNIT}. */
    static final String MARK = "hotline.catalogue";

    private static final String UNIT = "(unit)";
    private static final String UNITS = "org.hotline12345.unit~catalogue-";

    private final ConfigurationAdmin admin;

    Configurations(ConfigurationAdmin admin) {
        this.admin = admin;
    }

    /** @param present the versions that are on this node, those that run before the others */
    void bring(Wanted wanted, List<ModuleId> present) throws IOException {
        Map<String, Map<String, Object>> desired = new LinkedHashMap<>();
        wanted.units().forEach(it -> desired.put(UNITS + it.unit().id(), properties(it)));
        List<Configuration> written = written();
        for (ModuleId each : present) {
            settings(wanted, each).ifPresent(it -> {
                it.changed().forEach(pid -> desired.putIfAbsent(pid, marked(it.properties(pid), each.name())));
                written.stream()
                        .filter(configuration -> each.name().equals(mark(configuration)))
                        .forEach(configuration -> restored(it, pid(configuration), each.name(), desired));
            });
        }
        for (Map.Entry<String, Map<String, Object>> each : desired.entrySet()) {
            configuration(each.getKey()).updateIfDifferent(new Hashtable<>(each.getValue()));
        }
        for (Configuration each : written) {
            if (!desired.containsKey(pid(each)) && !isUndecided(each, wanted, present)) {
                each.delete();
            }
        }
    }

    /** What was set and is no more is again as the module says. */
    private static void restored(
            Settings settings, String pid, String module, Map<String, Map<String, Object>> desired) {
        Map<String, Object> own = settings.properties(pid);
        if (!own.isEmpty()) {
            desired.putIfAbsent(pid, marked(own, module));
        }
    }

    /** A version that is here and no more in the catalogue keeps what it has. */
    private static boolean isUndecided(Configuration written, Wanted wanted, List<ModuleId> present) {
        return present.stream()
                .anyMatch(it ->
                        it.name().equals(mark(written)) && !wanted.modules().containsKey(it));
    }

    private static Optional<Settings> settings(Wanted wanted, ModuleId present) {
        return Optional.ofNullable(wanted.modules().get(present))
                .map(CatalogueModule::declared)
                .map(it -> new Settings(
                        it,
                        wanted.choices().stream()
                                .filter(choice -> choice.module().equals(present.name())
                                        && choice.version().isPresent())
                                .map(ModuleChoice::settings)
                                .filter(values -> !values.isEmpty())
                                .findFirst()
                                .orElse(List.of())));
    }

    private static Map<String, Object> properties(ProposedUnit unit) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("unit.id", unit.unit().id());
        properties.put("unit.name", unit.unit().name());
        properties.put("unit.parent", unit.unit().parent());
        properties.put("unit.territory", unit.unit().territory().toArray(String[]::new));
        properties.put("unit.duties", unit.unit().duties().toArray(String[]::new));
        unit.desk().ifPresent(it -> properties.put("unit.desk", it));
        properties.put("unit.origin", "模块目录（" + unit.county() + "）");
        return marked(properties, UNIT);
    }

    private static Map<String, Object> marked(Map<String, Object> properties, String mark) {
        Map<String, Object> marked = new LinkedHashMap<>(properties);
        marked.put(MARK, mark);
        return marked;
    }

    private List<Configuration> written() throws IOException {
        try {
            Configuration[] found = admin.listConfigurations("(" + MARK + "=*)");
            return found == null ? List.of() : new ArrayList<>(List.of(found));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("This filter is one", e);
        }
    }

    /** Bound to no bundle, since others read it. */
    private Configuration configuration(String pid) throws IOException {
        int tilde = pid.indexOf('~');
        return tilde < 0
                ? admin.getConfiguration(pid, "?")
                : admin.getFactoryConfiguration(pid.substring(0, tilde), pid.substring(tilde + 1), "?");
    }

    private static String pid(Configuration configuration) {
        return configuration.getPid();
    }

    private static String mark(Configuration configuration) {
        Dictionary<String, Object> properties = configuration.getProperties();
        return properties == null ? "" : String.valueOf(properties.get(MARK));
    }
}
