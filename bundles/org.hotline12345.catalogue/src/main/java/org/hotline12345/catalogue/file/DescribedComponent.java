package org.hotline12345.catalogue.file;

import java.util.List;
import java.util.Map;

/**
 * A component as its description in a bundle has it.
 *
 * @param file the entry that describes it
 * @param name by which it is known
 * @param pids of the configurations that it reads
 * @param services the names of the interfaces that it offers
 * @param properties its own
 */
record DescribedComponent(
        String file, String name, List<String> pids, List<String> services, Map<String, List<String>> properties) {}
