package org.hotline12345.training.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.training.Attendance;
import org.hotline12345.training.Audience;
import org.hotline12345.training.Coverage;
import org.hotline12345.training.PersonRecord;
import org.hotline12345.training.Standing;
import org.hotline12345.training.Trainee;
import org.hotline12345.training.TrainingPlan;
import org.hotline12345.training.TrainingSession;

/** How training is shown. */
public final class TrainingView {

    private TrainingView() {}

    /** The plans of a year. */
    public record TrainingPlans(int year, List<TrainingPlan> plans) {}

    /** The sessions of some days; of who was there those whom the caller may see. */
    public record TrainingSessions(LocalDate from, LocalDate to, List<TrainingSession> sessions) {}

    /** Who was at a session, in the place of what was recorded before. */
    public record AttendanceList(List<Attendance> attendance) {

        public AttendanceList {
            attendance = attendance == null ? List.of() : List.copyOf(attendance);
        }
    }

    /** Those whom the caller may see. */
    public record Trainees(List<Trainee> people) {}

    /**
     * What somebody's record says of them; who they are stands in the address.
     *
     * @param name what people call them
     * @param unit where they work
     * @param audience as what they are taught
     * @param since the first day on which they work so
     * @param until the last; left out while they do
     */
    public record TraineeForm(String name, UnitId unit, Audience audience, LocalDate since, Optional<LocalDate> until) {

        Trainee of(String id) {
            return new Trainee(id, name, unit, audience, since, until);
        }
    }

    /**
     * What somebody was taught.
     *
     * @param person who
     * @param unitName where they work
     * @param hours how many hours in all
     * @param entries each session, the earliest first
     */
    public record TrainingRecord(Trainee person, String unitName, int hours, List<TrainingEntry> entries) {

        static TrainingRecord of(PersonRecord record, City city) {
            return new TrainingRecord(
                    record.trainee(),
                    city.nameOf(record.trainee().unit()),
                    record.hours(),
                    record.entries().stream().map(TrainingEntry::of).toList());
        }
    }

    /** One session of somebody. */
    public record TrainingEntry(
            long session, LocalDate day, String topic, int hours, boolean present, Optional<Integer> mark) {

        static TrainingEntry of(PersonRecord.Entry entry) {
            return new TrainingEntry(
                    entry.session().number(),
                    entry.session().content().day(),
                    entry.plan().content().topic(),
                    entry.session().content().hours(),
                    entry.attendance().present(),
                    entry.attendance().mark());
        }
    }

    /**
     * What was to be taught in a period, and was.
     *
     * @param from the first day
     * @param to the last
     * @param units each unit of whose people anything is asked
     * @param lacking who lacks what
     */
    public record TrainingCoverage(
            LocalDate from, LocalDate to, List<CoverageOfUnit> units, List<TrainingLack> lacking) {

        static TrainingCoverage of(Coverage coverage, City city) {
            return new TrainingCoverage(
                    coverage.from(),
                    coverage.to(),
                    coverage.units().stream()
                            .map(it -> CoverageOfUnit.of(it, city))
                            .toList(),
                    coverage.lacking().stream().map(TrainingLack::of).toList());
        }
    }

    /**
     * The figures of a unit.
     *
     * @param unit which
     * @param unitName what people call it
     * @param people how many of whom anything is asked
     * @param due how often a person was to have something
     * @param fulfilled how often they had
     * @param percent of what was due
     */
    public record CoverageOfUnit(
            UnitId unit, String unitName, long people, long due, long fulfilled, Optional<BigDecimal> percent) {

        static CoverageOfUnit of(Coverage.UnitCoverage it, City city) {
            return new CoverageOfUnit(
                    it.unit(), city.nameOf(it.unit()), it.people(), it.due(), it.fulfilled(), it.percent());
        }
    }

    /**
     * What somebody lacks.
     *
     * @param person the id
     * @param name what people call them
     * @param audienceWord as what they are taught, in Chinese
     * @param plan the number of the plan
     * @param topic what they lack
     * @param hours how many hours they had
     * @param hoursAsked how many are asked for
     * @param best the best mark they had
     * @param passMark the mark asked for
     */
    public record TrainingLack(
            String person,
            String name,
            String audienceWord,
            long plan,
            String topic,
            int hours,
            int hoursAsked,
            Optional<Integer> best,
            Optional<Integer> passMark) {

        static TrainingLack of(Standing it) {
            return new TrainingLack(
                    it.trainee().id(),
                    it.trainee().name(),
                    Words.of(it.trainee().audience()),
                    it.plan().number(),
                    it.plan().content().topic(),
                    it.hours(),
                    it.plan().content().hours(),
                    it.best(),
                    it.plan().content().passMark());
        }
    }
}
