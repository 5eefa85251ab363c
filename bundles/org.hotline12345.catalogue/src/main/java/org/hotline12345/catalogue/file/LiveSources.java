package org.hotline12345.catalogue.file;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hotline12345.modules.api.Claim;
import org.hotline12345.modules.api.ModuleFile;

/** 实时来源. Reads from the descriptions of components for which units the live sources of knowledge among them speak. */
public final class LiveSources {

    /** The property that says so; a configuration may say it anew. */
    public static final String UNIT = "knowledge.unit";

    private static final String SERVICE = "org.hotline12345.knowledge.api.KnowledgeSource";
    private static final String WHAT = "实时来源";

    private LiveSources() {}

    /** @throws UnfitFile where a description cannot be read */
    public static List<Claim> of(ModuleFile file) throws UnfitFile {
        List<Claim> claims = new ArrayList<>();
        for (DescribedComponent each : Components.of(file)) {
            if (each.services().contains(SERVICE)) {
                units(each.properties().getOrDefault(UNIT, List.of()))
                        .forEach(it -> claims.add(new Claim(each.file(), OptionalInt.empty(), it, WHAT)));
            }
        }
        return claims;
    }

    /** What a configuration makes of it. */
    public static List<Claim> of(String pid, List<String> values) {
        return units(values).stream()
                .map(it -> new Claim("", OptionalInt.empty(), it, WHAT + " " + pid + " "))
                .toList();
    }

    private static List<String> units(List<String> values) {
        return values.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }
}
