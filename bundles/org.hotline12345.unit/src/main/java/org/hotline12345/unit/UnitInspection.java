package org.hotline12345.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hotline12345.law.party.Unit;
import org.hotline12345.modules.api.Entries;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.Finding.Weight;
import org.hotline12345.modules.api.Inspection;
import org.hotline12345.modules.api.ModuleFile;
import org.hotline12345.unit.descriptor.ComponentReader;
import org.hotline12345.unit.descriptor.Described;
import org.hotline12345.unit.descriptor.DescriptorReader;
import org.hotline12345.unit.descriptor.UnitKeys;
import org.hotline12345.unit.tree.Outlook;
import org.hotline12345.unit.tree.Rejection;
import org.hotline12345.unit.tree.UnitRegister;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks over the units of a module: what its descriptors and components say of them, and whether they would have a place in the
 * tree as it is now.
 */
@Component
public final class UnitInspection implements Inspection {

    private static final String FOLDER = "OSGI-INF/configurator/";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final UnitKeys KEYS = UnitKeys.of(DescribedUnit.Description.class);

    private final UnitRegister register;

    @Activate
    public UnitInspection(@Reference CityTree tree) {
        this(tree.register());
    }

    private UnitInspection(UnitRegister register) {
        this.register = register;
    }

    /** In the city of this register. No constructor, since SCR would take it for one of its own. */
    public static UnitInspection of(UnitRegister register) {
        return new UnitInspection(register);
    }

    /** The units that a module describes, in files and in components, as far as they are units at all. */
    public static List<Unit> units(ModuleFile file) {
        List<Described> units = new ArrayList<>();
        descriptors(file, "", units);
        components(file, units);
        return units.stream().flatMap(it -> it.unit().stream()).toList();
    }

    @Override
    public List<Finding> inspect(ModuleFile file) {
        String module = file.header("Bundle-SymbolicName")
                .map(it -> it.split(";", 2)[0].strip())
                .orElse("");
        List<Described> units = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(descriptors(file, module, units));
        findings.addAll(components(file, units));
        findings.addAll(places(module, units));
        return findings;
    }

    private static List<Finding> descriptors(ModuleFile file, String module, List<Described> units) {
        List<Finding> findings = new ArrayList<>(Entries.inspect(file, FOLDER, ".json", (name, bytes) -> {
            DescriptorReader.Read read = DescriptorReader.read(name, bytes, KEYS);
            units.addAll(read.units());
            return read.findings();
        }));
        if (!units.isEmpty() && !extended(file)) {
            findings.add(Finding.error(
                    MANIFEST,
                    "清单没有要求 osgi.configurator，平台不会读取 " + units.get(0).file(),
                    "在 bnd.bnd 里写 Require-Capability: osgi.extender;filter:=\"(osgi.extender=osgi.configurator)\""));
        }
        units.stream().flatMap(it -> foreign(it, module).stream()).forEach(findings::add);
        return findings;
    }

    private static boolean extended(ModuleFile file) {
        return file.header("Require-Capability")
                .filter(it -> it.replaceAll("\\s", "").contains("osgi.extender=osgi.configurator"))
                .isPresent();
    }

    /** Nobody but the file itself can say of which module a unit without code is. */
    private static Optional<Finding> foreign(Described unit, String module) {
        Optional<String> origin =
                Optional.ofNullable(unit.said().get("unit.origin")).map(Object::toString);
        return origin.filter(module::equals).isPresent() || module.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Weight.WARNING,
                        unit.file(),
                        OptionalInt.of(unit.lines().getOrDefault("unit.origin", unit.line())),
                        origin.isEmpty() ? "没有写明单位来自哪个模块" : "unit.origin 写的不是本模块的名称",
                        "写上 \"unit.origin\": \"" + module + "\""));
    }

    private static List<Finding> components(ModuleFile file, List<Described> units) {
        return file.header("Service-Component").stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .flatMap(it -> named(file, it))
                .flatMap(it -> Entries.inspect(file, it, (name, bytes) -> component(name, bytes, units)).stream())
                .toList();
    }

    /** An entry, or all of a folder that end alike. */
    private static Stream<String> named(ModuleFile file, String name) {
        int star = name.indexOf('*');
        return star < 0
                ? Stream.of(name)
                : file.entries(name.substring(0, name.lastIndexOf('/') + 1)).stream()
                        .filter(it -> it.startsWith(name.substring(0, star)) && it.endsWith(name.substring(star + 1)));
    }

    private static List<Finding> component(String name, byte[] bytes, List<Described> units) {
        List<Described> read = ComponentReader.read(name, bytes);
        units.addAll(read);
        return read.stream()
                .flatMap(unit -> unit.flaws().stream().map(it -> unit.finding(Weight.ERROR, it)))
                .toList();
    }

    /** What the tree says to those that are units at all. */
    private List<Finding> places(String module, List<Described> units) {
        Map<String, Described> byId = new HashMap<>();
        List<Unit> whole = new ArrayList<>();
        for (Described each : units) {
            each.unit().ifPresent(unit -> {
                whole.add(unit);
                byId.put(unit.id().value(), each);
            });
        }
        Outlook outlook = register.outlook(module, whole);
        List<Finding> findings = new ArrayList<>();
        for (Rejection each : outlook.rejected()) {
            Weight weight = each.flaw().passes() ? Weight.WARNING : Weight.ERROR;
            findings.add(byId.get(each.id().orElseThrow()).finding(weight, each.flaw()));
        }
        outlook.hints()
                .forEach((id, hints) ->
                        hints.forEach(it -> findings.add(byId.get(id.value()).finding(Weight.WARNING, it))));
        return findings;
    }
}
