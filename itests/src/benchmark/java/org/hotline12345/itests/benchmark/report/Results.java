package org.hotline12345.itests.benchmark.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.itests.benchmark.measure.Figure;

/** What was measured, by kind of request, in the order in which it was measured. */
public final class Results {

    /** Who answered. */
    public enum Who {
        PLATFORM,
        LEAN,
        PGBENCH,
        PLATFORM_WITH_MANY,
        /** With as few as before, in the rounds in which the platform has many. */
        LEAN_BESIDE_MANY,
        PLATFORM_ON_DERBY
    }

    /** One kind of request, from so many connections. */
    public record Kind(String what, int connections) {}

    private final Map<Kind, Map<Who, List<Figure>>> rounds = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    public void add(String what, int connections, Who who, Figure figure) {
        rounds.computeIfAbsent(new Kind(what, connections), it -> new EnumMap<>(Who.class))
                .computeIfAbsent(who, it -> new ArrayList<>())
                .add(figure);
    }

    public void note(String what, String value) {
        notes.put(what, value);
    }

    public void note(String what, Duration value) {
        notes.put(what, "%.1f s".formatted(value.toMillis() / 1000.0));
    }

    List<Kind> kinds() {
        return List.copyOf(rounds.keySet());
    }

    /** The median of all rounds; empty where this was not measured. */
    Optional<Figure> figure(Kind kind, Who who) {
        return Optional.ofNullable(rounds.get(kind)).map(it -> it.get(who)).map(Figure::median);
    }

    Map<String, String> notes() {
        return notes;
    }
}
