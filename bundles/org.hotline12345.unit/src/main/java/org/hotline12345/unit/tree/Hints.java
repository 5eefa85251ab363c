package org.hotline12345.unit.tree;

import java.util.ArrayList;
import java.util.List;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.Unit;
import org.hotline12345.modules.api.Nearest;
import org.hotline12345.unit.api.KnownUnit.Presence;

/**
 * What should be known of a unit although it is taken in: duties that no matter can have, and units beside it, below the same
 * unit, that have a duty of its own in a territory of its own. Nobody is chosen then: who passes a matter down names the unit.
 */
final class Hints {

    private final Tree city;

    Hints(Tree city) {
        this.city = city;
    }

    List<Flaw> of(Unit unit) {
        List<Flaw> hints = new ArrayList<>();
        List<String> categories = city.categories().stream().map(Category::code).toList();
        for (String duty : unit.duties()) {
            if (!duty.equals(Scope.EVERYTHING) && !categories.contains(duty)) {
                hints.add(Flaw.of(
                        Properties.DUTIES,
                        duty,
                        "事项分类里没有“" + duty + "”",
                        "改正 unit.duties" + asked(Nearest.question(duty, categories)) + "，没有这个分类的工单"));
            }
        }
        city.units().stream()
                .filter(it -> !it.id().equals(unit.id()) && it.parent().equals(unit.parent()))
                .filter(it -> city.known(it.id())
                        .filter(known -> known.presence() == Presence.LEFT)
                        .isEmpty())
                .forEach(it -> overlap(unit, it, hints));
        return hints;
    }

    private void overlap(Unit unit, Unit other, List<Flaw> hints) {
        List<String> both = common(unit.duties(), other.duties());
        if (!both.isEmpty() && meet(territory(unit), territory(other))) {
            hints.add(Flaw.of(
                    Properties.DUTIES,
                    both.get(0),
                    "与 " + other.name() + "（" + other.id() + "）职责相同、辖区相交：" + String.join("、", both),
                    "转派时由经办人指定单位；不应重复的，缩小其中一个的 unit.duties 或 unit.territory"));
        }
    }

    /** The duties that both name, at the level at which one of them names it; everything is a duty only beside everything. */
    private static List<String> common(List<String> duties, List<String> others) {
        return duties.stream()
                .filter(duty -> others.stream().anyMatch(it -> same(duty, it)))
                .toList();
    }

    private static boolean same(String duty, String other) {
        boolean everything = duty.equals(Scope.EVERYTHING) || other.equals(Scope.EVERYTHING);
        return everything
                ? duty.equals(other)
                : Scope.covers(List.of(duty), List.of(other)) || Scope.covers(List.of(other), List.of(duty));
    }

    private static boolean meet(List<String> one, List<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream()
                        .anyMatch(a -> other.stream()
                                .anyMatch(b ->
                                        Scope.covers(List.of(a), List.of(b)) || Scope.covers(List.of(b), List.of(a))));
    }

    /** Its own, or that of the nearest above it that has one; empty is the whole city. */
    private List<String> territory(Unit unit) {
        return unit.territory().isEmpty()
                ? city.above(unit.id()).stream()
                        .map(Unit::territory)
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : unit.territory();
    }

    private static String asked(String question) {
        return question.isEmpty() ? "" : "（" + question + "）";
    }
}
