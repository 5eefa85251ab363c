package org.hotline12345.knowledge;

import static org.hotline12345.knowledge.Reaching.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hotline12345.knowledge.UpkeepStore.Counted;
import org.hotline12345.knowledge.api.Act;
import org.hotline12345.knowledge.api.UnitUpkeep;
import org.hotline12345.knowledge.api.Upkeep;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.step.ReportKnowledge;
import org.hotline12345.law.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts how units keep their knowledge. */
@Component(configurationPid = "org.hotline12345.knowledge")
public final class UpkeepFigures implements Upkeep {

    private final UpkeepStore counts;
    private final City city;
    private final Regulations regulations;
    private final WorkingDays calendar;
    private final int reviewAfterDays;
    private final Clock clock;

    @Activate
    public UpkeepFigures(
            @Reference UpkeepStore counts,
            @Reference City city,
            @Reference Regulations regulations,
            @Reference WorkingDays calendar,
            KnowledgeSettings settings) {
        this(counts, city, regulations, calendar, settings.reviewAfterDays(), Clock.systemUTC());
    }

    UpkeepFigures(
            UpkeepStore counts,
            City city,
            Regulations regulations,
            WorkingDays calendar,
            int reviewAfterDays,
            Clock clock) {
        this.counts = counts;
        this.city = city;
        this.regulations = regulations;
        this.calendar = calendar;
        this.reviewAfterDays = reviewAfterDays;
        this.clock = clock;
    }

    @Override
    public List<UnitUpkeep> of(Actor actor, Optional<UnitId> unit, LocalDate from, LocalDate to) {
        LocalDate today = Today.by(clock).day();
        Powers powers = new Powers(city, Grounds.of(regulations, ReportKnowledge.class, today));
        Period period = store(() -> period(from, to, today));
        return period.units().stream()
                .filter(it -> powers.oversees(actor, it))
                .filter(it -> unit.isEmpty() || city.within(it, unit.get()))
                .map(it -> period.of(it, calendar, today))
                .toList();
    }

    private Period period(LocalDate from, LocalDate to, LocalDate today) {
        Instant begin = Today.beginOf(from);
        Instant end = Today.beginOf(to.plusDays(1));
        LocalDate last = to.isBefore(today) ? to : today;
        return new Period(
                counts.acts(Act.PUBLISHED, begin, end),
                counts.acts(Act.EXPIRED, begin, end),
                // A last day expires the article on the day after.
                counts.lastDays(from.minusDays(1), last.minusDays(1)),
                counts.inForce(last),
                counts.inForceSince(last, Today.beginOf(last.minusDays(reviewAfterDays))),
                counts.tasks(begin, end));
    }

    /** All that was counted in a period, by unit. */
    private record Period(
            Map<UnitId, Long> published,
            Map<UnitId, Long> withdrawn,
            Map<UnitId, Long> ended,
            Map<UnitId, Long> inForce,
            Map<UnitId, Long> overdue,
            List<Counted> tasks) {

        /** Those of which anything was counted, in order. */
        List<UnitId> units() {
            Set<String> ids = new TreeSet<>();
            Stream.of(published, withdrawn, ended, inForce)
                    .flatMap(it -> it.keySet().stream())
                    .forEach(it -> ids.add(it.value()));
            tasks.forEach(it -> ids.add(it.unit().value()));
            return ids.stream().map(UnitId::new).toList();
        }

        UnitUpkeep of(UnitId unit, WorkingDays calendar, LocalDate today) {
            List<Counted> theirs =
                    tasks.stream().filter(it -> it.unit().equals(unit)).toList();
            List<Counted> open =
                    theirs.stream().filter(it -> it.closedOn().isEmpty()).toList();
            List<Counted> closed =
                    theirs.stream().filter(it -> it.closedOn().isPresent()).toList();
            long late = closed.stream()
                    .filter(it -> it.closedOn().get().isAfter(it.due()))
                    .count();
            return new UnitUpkeep(
                    unit,
                    published.getOrDefault(unit, 0L),
                    withdrawn.getOrDefault(unit, 0L) + ended.getOrDefault(unit, 0L),
                    inForce.getOrDefault(unit, 0L),
                    overdue.getOrDefault(unit, 0L),
                    theirs.size(),
                    open.size(),
                    open.stream().filter(it -> today.isAfter(it.due())).count(),
                    closed.size() - late,
                    late,
                    closed.stream()
                            .mapToLong(it -> calendar.between(
                                    Today.dayOf(it.at()), it.closedOn().get()))
                            .sum());
        }
    }
}
