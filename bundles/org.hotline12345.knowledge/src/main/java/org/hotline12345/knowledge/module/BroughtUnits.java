package org.hotline12345.knowledge.module;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.modules.api.Entries;
import org.hotline12345.modules.api.ModuleFile;

/** Which units a module names as its own. Whether they are rightly described is said by who reads units. */
final class BroughtUnits {

    private static final Pattern DESCRIBED = Pattern.compile("\"unit\\.id\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern DECLARED = Pattern.compile("name=\"unit\\.id\"[^>]*value=\"([^\"]+)\"");

    private BroughtUnits() {}

    static Set<String> of(ModuleFile file) {
        Set<String> units = new HashSet<>();
        find(file, "OSGI-INF/configurator/", ".json", DESCRIBED, units);
        find(file, "OSGI-INF/", ".xml", DECLARED, units);
        return units;
    }

    private static void find(ModuleFile file, String folder, String ending, Pattern id, Set<String> units) {
        Entries.inspect(file, folder, ending, (entry, bytes) -> {
            Matcher found = id.matcher(new String(bytes, UTF_8));
            while (found.find()) {
                units.add(found.group(1));
            }
            return List.of();
        });
    }
}
