package org.hotline12345.law.turpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.step.Step;

/**
 * To whom a matter may be dispatched: to units in charge, by territory and level (A4, A12.2), each once.
 *
 * @param where the component of the step that names the units
 * @param named the units that it names
 * @param <S> the kind of step
 */
record Addressee<S extends Step>(String where, Function<S, List<UnitId>> named) {

    private static final Set<Unit.Level> CITY_LEVEL =
            Set.of(Unit.Level.VERTICAL, Unit.Level.DEPARTMENT, Unit.Level.ENTERPRISE);

    /** What must be true of each of them where the center dispatches. */
    List<Demand<S>> demands() {
        List<Demand<S>> all = new ArrayList<>(receiving());
        all.add(demand(
                Article12.BY_DUTY,
                (it, unit) -> CITY_LEVEL.contains(unit.level()) || !vertical(it),
                (it, unit) -> "属垂直管理单位职责的事项，只能转派至市一级承办单位",
                "转派至市一级承办单位"));
        return all;
    }

    /** What must be true of each of them whoever hands the matter on; a unit of the city level does so to its own county office. */
    List<Demand<S>> receiving() {
        return List.of(
                Demand.plain(
                        where,
                        it -> unknown(it).isEmpty(),
                        it -> "没有编号为 " + unknown(it).orElseThrow() + " 的承办单位",
                        "从承办单位表中选择"),
                demand(
                        Article4.UNITS,
                        (it, unit) -> unit.level() != Unit.Level.CENTER,
                        (it, unit) -> unit.name() + "不是承办单位",
                        "转派至承办单位"),
                demand(
                        Article4.UNITS,
                        (it, unit) -> unit.level() == Unit.Level.CENTER || unit.approved(),
                        (it, unit) -> unit.name() + "未经市政务服务中心同意，或已离开，不能接收事项",
                        "先同意设立，或转派至它的上级单位"),
                demand(
                        Article12.BY_DUTY,
                        Addressee::inTerritory,
                        (it, unit) -> unit.name() + "的辖区不含" + place(it),
                        "转派至事项所在地或市一级的承办单位"),
                demand(
                        Article12.BY_DUTY,
                        (it, unit) -> it.ticket()
                                .openAssignments()
                                .noneMatch(each -> each.unit().equals(unit.id())),
                        (it, unit) -> "工单已由" + unit.name() + "办理",
                        "转派至其他承办单位"));
    }

    private interface Lack<S extends Step> {
        String of(Attempt<S> attempt, Unit unit);
    }

    private Demand<S> demand(Paragraph basis, BiPredicate<Attempt<S>, Unit> holds, Lack<S> lack, String remedy) {
        return Demand.of(
                basis,
                where,
                it -> failing(it, holds).isEmpty(),
                it -> lack.of(it, failing(it, holds).orElseThrow()),
                remedy);
    }

    private Optional<Unit> failing(Attempt<S> attempt, BiPredicate<Attempt<S>, Unit> holds) {
        for (UnitId id : named.apply(attempt.step())) {
            Optional<Unit> failing = attempt.city().unit(id).filter(unit -> !holds.test(attempt, unit));
            if (failing.isPresent()) {
                return failing;
            }
        }
        return Optional.empty();
    }

    private Optional<UnitId> unknown(Attempt<S> attempt) {
        return named.apply(attempt.step()).stream()
                .filter(id -> attempt.city().unit(id).isEmpty())
                .findFirst();
    }

    private static String place(Attempt<?> attempt) {
        String code = attempt.matter().place();
        return attempt.city().place(code).map(Place::name).orElse(code);
    }

    /** Whether the duty belongs to a vertically managed unit, which only the city level handles. */
    private static boolean vertical(Attempt<?> attempt) {
        return attempt.city()
                .category(attempt.matter().category())
                .flatMap(category -> category.duties().stream().findFirst())
                .flatMap(attempt.city()::unit)
                .filter(unit -> unit.level() == Unit.Level.VERTICAL)
                .isPresent();
    }

    /** A matter known only by its county may go to a part of it; one in a township may not go to another township. */
    private static boolean inTerritory(Attempt<?> attempt, Unit unit) {
        Place there = new Place(attempt.matter().place(), "");
        List<String> territory = territory(unit, attempt.city());
        return territory.isEmpty()
                || territory.stream().anyMatch(code -> new Place(code, "").covers(there.code()) || there.covers(code));
    }

    private static List<String> territory(Unit unit, City city) {
        if (!unit.territory().isEmpty()) {
            return unit.territory();
        }
        return city.above(unit.id()).stream()
                .map(Unit::territory)
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
