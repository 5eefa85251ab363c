package org.hotline12345.modules.api;

import java.util.List;

/**
 * 模块包. A bundle of a module.
 *
 * @param id in this container
 * @param symbolicName its symbolic name
 * @param version its version
 * @param state in a word of those who run containers, such as ACTIVE
 * @param location where it came from
 * @param registers the services that others can ask it for, by the short names of their interfaces
 * @param uses the services that it asks, with the bundle that each is from
 */
public record ModuleBundle(
        long id,
        String symbolicName,
        String version,
        String state,
        String location,
        List<String> registers,
        List<String> uses) {

    public ModuleBundle {
        registers = List.copyOf(registers);
        uses = List.copyOf(uses);
    }
}
