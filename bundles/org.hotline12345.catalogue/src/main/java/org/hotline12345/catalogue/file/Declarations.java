package org.hotline12345.catalogue.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline12345.catalogue.Declared;
import org.hotline12345.catalogue.DeclaredSetting;
import org.hotline12345.catalogue.DeclaredUnit;
import org.hotline12345.catalogue.file.Configurations.Written;
import org.hotline12345.catalogue.file.Metatype.Attribute;
import org.hotline12345.modules.api.ModuleFile;

/**
 * Reads what a module brings and lets be set. A configuration is its own where one of its components reads it and it is called as the
 * module or the component's class is, or where it is an instance of a factory that the platform offers to modules, such as a unit
 * without code.
 */
public final class Declarations {

    private static final String HANDLING_UNIT = "org.hotline12345.unit.api.HandlingUnit";

    private final Map<String, Map<String, Written>> configurations;
    private final List<DescribedComponent> components;
    private final Map<String, List<Attribute>> attributes;
    private final Set<String> factories;
    private final Set<String> own = new HashSet<>();

    private Declarations(ModuleFile file, Set<String> factories) throws UnfitFile {
        this.configurations = Configurations.of(file);
        this.components = Components.of(file);
        this.attributes = Metatype.of(file);
        this.factories = factories;
        String module =
                file.header("Bundle-SymbolicName").orElse("").split(";")[0].strip();
        components.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.name()), it.pids().stream()))
                .filter(it -> it.equals(module) || it.startsWith(module + ".") || isClass(file, it))
                .forEach(own::add);
    }

    /** Anybody can say that a component reads a configuration; it is called so where it is a class of the module. */
    private static boolean isClass(ModuleFile file, String pid) {
        String entry = pid.replace('.', '/') + ".class";
        return file.entries(entry).contains(entry);
    }

    /**
     * @param factories the factory PIDs of the platform that a module may make instances of
     * @throws UnfitFile where a description cannot be read
     */
    public static Declared of(ModuleFile file, Set<String> factories) throws UnfitFile {
        Declarations reading = new Declarations(file, factories);
        return new Declared(reading.units(), reading.settings(), reading.foreign());
    }

    private List<DeclaredUnit> units() {
        List<DeclaredUnit> units = new ArrayList<>();
        configurations.forEach((pid, values) -> {
            if (factory(pid).equals(DeclaredUnits.FACTORY)) {
                units.add(DeclaredUnits.of(
                        key -> values.containsKey(key) ? values.get(key).values() : List.of()));
            }
        });
        components.stream().filter(it -> it.services().contains(HANDLING_UNIT)).forEach(it -> units.addAll(units(it)));
        return units;
    }

    /** What a component is registered with: its own properties, and over them those of each of its configurations. */
    private List<DeclaredUnit> units(DescribedComponent component) {
        List<Map<String, Written>> written = component.pids().stream()
                .flatMap(it -> instances(it).stream())
                .filter(configurations::containsKey)
                .map(configurations::get)
                .toList();
        return (written.isEmpty() ? List.of(Map.<String, Written>of()) : written)
                .stream()
                        .map(over -> DeclaredUnits.of(key -> over.containsKey(key)
                                ? over.get(key).values()
                                : component.properties().getOrDefault(key, List.of())))
                        .toList();
    }

    private List<String> foreign() {
        return configurations.keySet().stream()
                .filter(it -> !own.contains(factory(it)) && !factories.contains(factory(it)))
                .toList();
    }

    private List<DeclaredSetting> settings() {
        Map<String, DeclaredSetting> found = new LinkedHashMap<>();
        configurations.forEach((pid, values) -> values.forEach((key, written) -> found.put(
                pid + " " + key,
                new DeclaredSetting(
                        pid,
                        key,
                        key,
                        Optional.empty(),
                        written.type(),
                        written.many(),
                        List.of(),
                        written.values()))));
        attributes.forEach((pid, described) -> {
            if (own.contains(pid)) {
                instances(pid)
                        .forEach(instance -> described.forEach(it -> found.merge(
                                instance + " " + it.id(),
                                setting(instance, it),
                                (written, said) -> said(said, written))));
            }
        });
        return List.copyOf(found.values());
    }

    /** The configurations that a PID stands for: itself, or the instances that the module makes of it. */
    private Set<String> instances(String pid) {
        Set<String> instances = new LinkedHashSet<>();
        configurations.keySet().stream()
                .filter(it -> !it.equals(pid) && factory(it).equals(pid))
                .forEach(instances::add);
        return instances.isEmpty() ? Set.of(pid) : instances;
    }

    private static DeclaredSetting setting(String pid, Attribute it) {
        return new DeclaredSetting(
                pid, it.id(), it.name(), it.description(), it.type(), it.many(), it.options(), it.defaults());
    }

    private static DeclaredSetting said(DeclaredSetting said, DeclaredSetting written) {
        return new DeclaredSetting(
                said.pid(),
                said.key(),
                said.name(),
                said.description(),
                said.type(),
                said.many(),
                said.options(),
                written.values());
    }

    private static String factory(String pid) {
        int tilde = pid.indexOf('~');
        return tilde < 0 ? pid : pid.substring(0, tilde);
    }
}
