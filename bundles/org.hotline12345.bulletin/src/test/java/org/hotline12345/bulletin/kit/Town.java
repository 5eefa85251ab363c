package org.hotline12345.bulletin.kit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.ticket.api.Pulse;

/** A city of two counties, a department and the center; one county has a unit below it. Nothing waits, until something does. */
public final class Town implements City, Pulse {

    public static final UnitId SHANSHAN = new UnitId("650421");
    public static final UnitId TOKSUN = new UnitId("650422");
    public static final UnitId HOUSING = new UnitId("housing");
    public static final UnitId WATER = new UnitId("650421-water");

    private static final List<Unit> UNITS = List.of(
            unit(new UnitId("center"), "市政务服务中心", Unit.Level.CENTER, Optional.empty()),
            unit(SHANSHAN, "鄯善县人民政府", Unit.Level.COUNTY, Optional.empty()),
            unit(TOKSUN, "托克逊县人民政府", Unit.Level.COUNTY, Optional.empty()),
            unit(HOUSING, "市住建局", Unit.Level.DEPARTMENT, Optional.empty()),
            unit(WATER, "鄯善县供水站", Unit.Level.SUBORDINATE, Optional.of(SHANSHAN)));

    private static final List<Place> PLACES =
            List.of(new Place("650421", "鄯善县"), new Place("650421/鲁克沁镇", "鲁克沁镇"), new Place("650422", "托克逊县"));

    private static final List<Category> CATEGORIES = List.of(
            new Category("水电气热/停水", List.of()), new Category("交通/停车", List.of()), new Category("城建/噪音", List.of()));

    private volatile Optional<Instant> waiting = Optional.empty();

    /** A step that was recorded then is not told to the statistics; empty where all are. */
    public void waits(Optional<Instant> since) {
        waiting = since;
    }

    private static Unit unit(UnitId id, String name, Unit.Level level, Optional<UnitId> parent) {
        return new Unit(id, name, parent, level, List.of(), List.of("*"), true);
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return UNITS.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Collection<Unit> units() {
        return UNITS;
    }

    @Override
    public Optional<Place> place(String code) {
        return PLACES.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Collection<Place> places() {
        return PLACES;
    }

    @Override
    public Optional<Category> category(String code) {
        return CATEGORIES.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Collection<Category> categories() {
        return CATEGORIES;
    }

    @Override
    public Instant watched() {
        return Instant.EPOCH;
    }

    @Override
    public Outbox outbox() {
        return new Outbox(waiting.isPresent() ? 1 : 0, waiting);
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
