package org.hotline12345.unit.descriptor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hotline12345.law.party.Unit;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.Finding.Weight;
import org.hotline12345.unit.tree.Flaw;
import org.hotline12345.unit.tree.Properties;

/**
 * A unit as a file describes it, with the lines where it does.
 *
 * @param file the entry
 * @param line where it begins
 * @param said the properties that its service will have
 * @param lines the line of each property
 * @param values the line of each value of a property
 */
public record Described(
        String file,
        int line,
        Map<String, Object> said,
        Map<String, Integer> lines,
        Map<String, Map<String, Integer>> values) {

    static Described at(String file, int line) {
        return new Described(file, line, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    void say(String key, int at, Object value) {
        said.put(key, value);
        lines.put(key, at);
    }

    void sayValue(String key, int at, String value) {
        values.computeIfAbsent(key, it -> new HashMap<>()).putIfAbsent(value.strip(), at);
    }

    /** The unit, where it can be one at all. */
    public Optional<Unit> unit() {
        return flaws().isEmpty() ? Optional.of(new Properties(said).unit()) : Optional.empty();
    }

    /** What it lacks or says wrongly, whatever the city is like. */
    public List<Flaw> flaws() {
        return new Properties(said).flaws();
    }

    /** What is said of it, at the line that says it. */
    public Finding finding(Weight weight, Flaw flaw) {
        int at = flaw.value()
                .map(it -> values.getOrDefault(flaw.key(), Map.of()).get(it))
                .or(() -> Optional.ofNullable(lines.get(flaw.key())))
                .orElse(line);
        return new Finding(weight, file, OptionalInt.of(at), flaw.wrong(), flaw.remedy());
    }
}
