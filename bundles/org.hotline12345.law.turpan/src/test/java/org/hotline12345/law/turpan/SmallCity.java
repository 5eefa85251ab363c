package org.hotline12345.law.turpan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.Unit.Level;
import org.hotline12345.law.party.UnitId;

/** A part of Turpan, large enough for the examples. */
record SmallCity(List<Unit> units, List<Place> places, List<Category> categories) implements City {

    static final SmallCity TURPAN = new SmallCity(
            List.of(
                    unit("center", "市政务服务中心", "", Level.CENTER, true),
                    unit("water", "市供水公司", "", Level.ENTERPRISE, true),
                    unit("housing", "市住建局", "", Level.DEPARTMENT, true),
                    unit("market", "市市场监管局", "", Level.DEPARTMENT, true),
                    unit("tax", "市税务局", "", Level.VERTICAL, true),
                    unit("tax-shanshan", "鄯善县税务局", "tax", Level.SUBORDINATE, true, "650421"),
                    unit("650402", "高昌区", "", Level.COUNTY, true, "650402"),
                    unit("650421", "鄯善县", "", Level.COUNTY, true, "650421"),
                    unit("650421-water", "鄯善县供水站", "650421", Level.SUBORDINATE, true),
                    unit("650421-water-east", "供水站东城班组", "650421-water", Level.SUBORDINATE, true),
                    unit("650421-lukqin", "鲁克沁镇", "650421", Level.SUBORDINATE, false, "650421/鲁克沁镇"),
                    unit("650421-lukqin-canal", "鲁克沁镇水管所", "650421-lukqin", Level.SUBORDINATE, true),
                    unit("hall", "办事大厅", "center", Level.SUBORDINATE, true)),
            List.of(
                    new Place("650402", "高昌区"),
                    new Place("650421", "鄯善县"),
                    new Place("650421/鲁克沁镇", "鲁克沁镇"),
                    new Place("650421/辟展镇", "辟展镇")),
            List.of(
                    category("水电气热/停水", "water"),
                    category("城市管理/路灯", "housing"),
                    category("市场监管/食品安全", "market"),
                    category("税务/发票", "tax"),
                    new Category("作风效能", List.of())));

    @Override
    public Optional<Unit> unit(UnitId id) {
        return units.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Place> place(String code) {
        return places.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Category> category(String code) {
        return categories.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    SmallCity withUnits(Unit... other) {
        return new SmallCity(List.of(other), places, categories);
    }

    static Unit unit(String id, String name, String parent, Level level, boolean approved, String... territory) {
        return new Unit(
                new UnitId(id),
                name,
                Optional.of(parent).filter(it -> !it.isEmpty()).map(UnitId::new),
                level,
                List.of(territory),
                List.of(),
                approved);
    }

    /** The county and the waterworks take part in answering days; the county's is 28 March 2025. */
    @Override
    public Set<UnitId> answeringUnits() {
        return Set.of(new UnitId("650421"), new UnitId("water"));
    }

    @Override
    public boolean answers(UnitId unit, LocalDate day) {
        return unit.value().equals("650421") && day.equals(LocalDate.of(2025, 3, 28));
    }

    private static Category category(String code, String duty) {
        return new Category(code, List.of(new UnitId(duty)));
    }
}
