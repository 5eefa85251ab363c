package org.hotline12345.ticket.alike;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.contract.ListedCity;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A county with two townships, whose water company has the duty for water. */
record Town() implements ListedCity {

    static final UnitId WATER = new UnitId("water");

    @Override
    public Collection<Unit> units() {
        return List.of(
                new Unit(WATER, "供水公司", Optional.empty(), Unit.Level.ENTERPRISE, List.of(), List.of("水电气热/停水"), true));
    }

    @Override
    public Collection<Place> places() {
        return List.of(
                new Place("650421", "鄯善县"),
                new Place("650421/鄯善镇", "鄯善镇"),
                new Place("650421/鲁克沁镇", "鲁克沁镇"),
                new Place("650422", "托克逊县"));
    }

    @Override
    public Collection<Category> categories() {
        return List.of(
                new Category("水电气热/停水", List.of(WATER)),
                new Category("水电气热/供暖", List.of()),
                new Category("城市管理/噪音", List.of()));
    }
}
