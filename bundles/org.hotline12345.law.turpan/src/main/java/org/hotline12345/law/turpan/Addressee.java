package org.hotline12345.law.turpan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.step.Dispatch;

/** To whom a matter may be dispatched: to a unit in charge, by territory and level (A4, A12.2). */
final class Addressee {

    private static final Set<Unit.Level> CITY_LEVEL =
            Set.of(Unit.Level.VERTICAL, Unit.Level.DEPARTMENT, Unit.Level.ENTERPRISE);

    private Addressee() {}

    static List<Demand<Dispatch>> demands() {
        return List.of(
                Demand.plain(
                        "unit",
                        it -> unit(it).isPresent(),
                        it -> "没有编号为 " + it.step().unit() + " 的承办单位",
                        "从承办单位表中选择"),
                Demand.of(
                        Article4.UNITS,
                        "unit",
                        holds(unit -> unit.level() != Unit.Level.CENTER),
                        it -> it.nameOf(it.step().unit()) + "不是承办单位",
                        "转派至承办单位"),
                Demand.of(
                        Article4.UNITS,
                        "unit",
                        holds(unit -> unit.level() == Unit.Level.CENTER || unit.approved()),
                        it -> it.nameOf(it.step().unit()) + "未经市政务服务中心同意，或已离开，不能接收事项",
                        "先同意设立，或转派至它的上级单位"),
                Demand.of(
                        Article12.BY_DUTY,
                        "unit",
                        it -> unit(it).filter(unit -> !inTerritory(unit, it)).isEmpty(),
                        it -> it.nameOf(it.step().unit()) + "的辖区不含" + place(it),
                        "转派至事项所在地或市一级的承办单位"),
                Demand.of(
                        Article12.BY_DUTY,
                        "unit",
                        it -> !Article12.vertical(it)
                                || holds(unit -> CITY_LEVEL.contains(unit.level()))
                                        .test(it),
                        "属垂直管理单位职责的事项，只能转派至市一级承办单位",
                        "转派至市一级承办单位"));
    }

    private static Predicate<Attempt<Dispatch>> holds(Predicate<Unit> condition) {
        return attempt -> unit(attempt).filter(condition.negate()).isEmpty();
    }

    private static Optional<Unit> unit(Attempt<Dispatch> attempt) {
        return attempt.city().unit(attempt.step().unit());
    }

    private static String place(Attempt<Dispatch> attempt) {
        String code = attempt.matter().place();
        return attempt.city().place(code).map(Place::name).orElse(code);
    }

    /** A matter known only by its county may go to a part of it; one in a township may not go to another township. */
    private static boolean inTerritory(Unit unit, Attempt<Dispatch> attempt) {
        Place there = new Place(attempt.matter().place(), "");
        List<String> territory = territory(unit, attempt.city());
        return territory.isEmpty()
                || territory.stream().anyMatch(code -> new Place(code, "").covers(there.code()) || there.covers(code));
    }

    private static List<String> territory(Unit unit, City city) {
        return Stream.concat(Stream.of(unit), city.above(unit.id()).stream())
                .map(Unit::territory)
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
