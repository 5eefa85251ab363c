package org.hotline12345.assessment.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.assessment.Books;
import org.hotline12345.assessment.Intake;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.FrontDesk;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Quantity;
import org.hotline12345.assessment.desk.DeskFigures;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings together what is known of each unit of a level in a period, from wherever it comes. */
@Component(service = Gathering.class)
public final class Gathering {

    private final Books books;
    private final City city;
    private final FrontDesk desk;
    private final Upkeeps upkeeps;

    @Activate
    public Gathering(
            @Reference Books books, @Reference City city, @Reference FrontDesk desk, @Reference Upkeeps upkeeps) {
        this.books = books;
        this.city = city;
        this.desk = desk;
        this.upkeeps = upkeeps;
    }

    /**
     * Somebody who is assessed.
     *
     * @param name what people call it today
     * @param known of it
     */
    record Assessed(String name, Known known) {}

    /** The units of a level, whose facts are counted; none for the front desk. */
    Set<UnitId> units(AssessedLevel level) {
        return city.units().stream()
                .filter(it -> it.level().name().equals(level.name()))
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    /** @param counted from facts; of the front desk nothing is */
    List<Assessed> all(AssessedLevel level, AssessmentPeriod period, Counted counted) {
        return (level.frontDesk() ? frontDesk(level, period) : units(level, period, counted))
                .stream()
                        .sorted(Comparator.comparing(it -> it.known().unit().value()))
                        .toList();
    }

    private List<Assessed> units(AssessedLevel level, AssessmentPeriod period, Counted counted) {
        Set<UnitId> units = units(level);
        AssessmentPeriod then = period.yearBefore();
        Map<UnitId, Figures> before = books.figures(units, then.from(), then.to()).stream()
                .collect(Collectors.toMap(Figures::unit, it -> it));
        Map<UnitId, Map<String, Long>> themesBefore = books.themesOf(units, then.from(), then.to());
        Optional<Map<UnitId, Map<Quantity, Long>>> knowledge = upkeeps.of(period);
        return units.stream()
                .filter(it -> counted.figures().containsKey(it) || approved(it))
                .map(it -> new Assessed(
                        city.nameOf(it),
                        new Known(
                                it,
                                level,
                                period,
                                counted.figures().getOrDefault(it, Figures.none(it, period.from(), period.to())),
                                before.getOrDefault(it, Figures.none(it, then.from(), then.to())),
                                counted.themes().getOrDefault(it, Map.of()),
                                themesBefore.getOrDefault(it, Map.of()),
                                knowledge
                                        .map(all -> all.getOrDefault(it, Upkeeps.nothing()))
                                        .orElseGet(Map::of))))
                .toList();
    }

    /** One that the center has not approved receives no tickets (A4), and is nobody to be compared. */
    private boolean approved(UnitId unit) {
        return city.unit(unit).filter(Unit::approved).isPresent();
    }

    private List<Assessed> frontDesk(AssessedLevel level, AssessmentPeriod period) {
        DeskFigures entered = new DeskFigures(
                desk.days(period.firstDay(), period.lastDay()), desk.marks(period.firstDay(), period.lastDay()));
        if (level == AssessedLevel.DESK) {
            return List.of(deskOf(Intake.DESK, "热线前台", level, period, entered.together()));
        }
        return entered.groups().entrySet().stream()
                .map(it -> deskOf(it.getKey(), it.getValue(), level, period, entered.of(it.getKey())))
                .toList();
    }

    private Assessed deskOf(
            UnitId id, String name, AssessedLevel level, AssessmentPeriod period, Map<Quantity, Long> quantities) {
        AssessmentPeriod then = period.yearBefore();
        return new Assessed(
                name,
                new Known(
                        id,
                        level,
                        period,
                        tickets(id, level, period),
                        tickets(id, level, then),
                        Map.of(),
                        Map.of(),
                        quantities));
    }

    /** Tickets do not say which group took the call. */
    private Figures tickets(UnitId id, AssessedLevel level, AssessmentPeriod period) {
        Figures none = Figures.none(id, period.from(), period.to());
        return level == AssessedLevel.DESK
                ? books.figures(Set.of(id), period.from(), period.to()).stream()
                        .findFirst()
                        .orElse(none)
                : none;
    }
}
