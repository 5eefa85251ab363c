package org.hotline12345.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hotline12345.law.party.UnitId;

/**
 * 培训覆盖情况. What everybody was to be taught in a period, and was. Days are of Asia/Shanghai.
 *
 * @param from the first day
 * @param to the last
 * @param standings each person with each plan that asks for them
 */
public record Coverage(LocalDate from, LocalDate to, List<Standing> standings) {

    /**
     * What a unit's people were to be taught.
     *
     * @param people how many of whom anything is asked
     * @param due how often a person was to have something
     * @param fulfilled how often they had
     */
    public record UnitCoverage(UnitId unit, long people, long due, long fulfilled) {

        /** In percent; empty where nothing was due. */
        public Optional<BigDecimal> percent() {
            return due == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(fulfilled)
                            .movePointRight(2)
                            .divide(BigDecimal.valueOf(due), 1, RoundingMode.HALF_UP));
        }
    }

    public Coverage {
        standings = List.copyOf(standings);
    }

    /** Of those who worked in the period, and of the plans of its years. Only what was held in the period counts. */
    static Coverage of(
            LocalDate from,
            LocalDate to,
            List<Trainee> trainees,
            List<TrainingPlan> plans,
            List<TrainingSession> sessions) {
        return new Coverage(
                from,
                to,
                trainees.stream()
                        .filter(it -> it.working(from, to))
                        .sorted(Comparator.comparing(Trainee::id))
                        .flatMap(trainee -> plans.stream()
                                .filter(it -> it.asks(trainee.audience(), from.getYear(), to.getYear()))
                                .map(plan -> standing(trainee, plan, held(sessions, plan, from, to))))
                        .toList());
    }

    private static List<TrainingSession> held(
            List<TrainingSession> sessions, TrainingPlan plan, LocalDate from, LocalDate to) {
        return sessions.stream()
                .filter(it -> it.content().plan() == plan.number())
                .filter(it -> !it.content().day().isBefore(from)
                        && !it.content().day().isAfter(to))
                .toList();
    }

    private static Standing standing(Trainee trainee, TrainingPlan plan, List<TrainingSession> sessions) {
        int hours = sessions.stream()
                .filter(it -> it.of(trainee.id()).filter(Attendance::present).isPresent())
                .mapToInt(it -> it.content().hours())
                .sum();
        Optional<Integer> best = sessions.stream()
                .flatMap(it -> it.of(trainee.id()).flatMap(Attendance::mark).stream())
                .max(Comparator.naturalOrder());
        return new Standing(trainee, plan, hours, best);
    }

    /** Who lacks what. */
    public List<Standing> lacking() {
        return standings.stream().filter(it -> !it.fulfilled()).toList();
    }

    /** The figures of each unit, by its id. */
    public List<UnitCoverage> units() {
        Map<String, List<Standing>> byUnit = standings.stream()
                .collect(Collectors.groupingBy(it -> it.trainee().unit().value(), TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(it -> of(new UnitId(it.getKey()), it.getValue()))
                .toList();
    }

    private static UnitCoverage of(UnitId unit, List<Standing> standings) {
        return new UnitCoverage(
                unit,
                standings.stream().map(it -> it.trainee().id()).distinct().count(),
                standings.size(),
                standings.stream().filter(Standing::fulfilled).count());
    }
}
