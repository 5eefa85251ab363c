package org.hotline12345.warning;

import java.util.Map;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Kind;

/**
 * How fast each unit was, by kind of matter.
 *
 * @param tables what is missing is nothing
 */
public record Paces(Map<Of, PaceTable> tables) {

    public Paces {
        tables = Map.copyOf(tables);
    }

    /**
     * Of what.
     *
     * @param unit who had it
     * @param kind of which kind of matter
     * @param measure what took the time
     */
    public record Of(UnitId unit, Kind kind, Pace.Measure measure) {}

    public PaceTable of(UnitId unit, Kind kind, Pace.Measure measure) {
        return tables.getOrDefault(new Of(unit, kind, measure), PaceTable.EMPTY);
    }

    /** Of one unit, whatever the kind of matter. */
    public PaceTable of(UnitId unit, Pace.Measure measure) {
        return tables.entrySet().stream()
                .filter(it -> it.getKey().unit().equals(unit) && it.getKey().measure() == measure)
                .map(Map.Entry::getValue)
                .reduce(PaceTable.EMPTY, PaceTable::plus);
    }

    /** Of all units together. */
    public PaceTable city(Kind kind, Pace.Measure measure) {
        return tables.entrySet().stream()
                .filter(it -> it.getKey().kind() == kind && it.getKey().measure() == measure)
                .map(Map.Entry::getValue)
                .reduce(PaceTable.EMPTY, PaceTable::plus);
    }
}
