package org.hotline12345.statistics.kit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.access.api.kit.OpenTown;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.ticket.api.Pulse;

/** A city of two counties and a department; one county has a unit below it, and that one another. Nothing waits. */
public final class Town implements OpenTown, Pulse {

    public static final UnitId SHANSHAN = new UnitId("650421");
    public static final UnitId TOKSUN = new UnitId("650422");
    public static final UnitId HOUSING = new UnitId("housing");
    public static final UnitId WATER = new UnitId("650421-water");
    public static final UnitId PUMPS = new UnitId("650421-pumps");

    public static final String TOWNSHIP = "650421/鲁克沁镇";

    private static final List<Unit> UNITS = List.of(
            unit(SHANSHAN, "鄯善县", Optional.empty()),
            unit(TOKSUN, "托克逊县", Optional.empty()),
            unit(HOUSING, "市住建局", Optional.empty()),
            unit(WATER, "鄯善县供水站", Optional.of(SHANSHAN)),
            unit(PUMPS, "泵房", Optional.of(WATER)));

    private static final List<Place> PLACES =
            List.of(new Place("650421", "鄯善县"), new Place(TOWNSHIP, "鲁克沁镇"), new Place("650422", "托克逊县"));

    private static Unit unit(UnitId id, String name, Optional<UnitId> parent) {
        Unit.Level level = parent.isPresent() ? Unit.Level.SUBORDINATE : Unit.Level.COUNTY;
        return new Unit(id, name, parent, level, List.of(), List.of("*"), true);
    }

    @Override
    public Collection<Unit> units() {
        return UNITS;
    }

    @Override
    public Collection<Place> places() {
        return PLACES;
    }

    @Override
    public Instant watched() {
        return Instant.EPOCH;
    }

    @Override
    public Outbox outbox() {
        return new Outbox(0, Optional.empty());
    }

    @Override
    public List<Receiver> receivers() {
        return List.of();
    }

    @Override
    public Map<String, Long> taken() {
        return Map.of();
    }

    @Override
    public Map<String, Long> refused() {
        return Map.of();
    }
}
