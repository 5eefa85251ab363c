package org.hotline12345.knowledge.soap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.knowledge.api.UnitUpkeep;
import org.hotline12345.knowledge.api.Upkeep;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;

/** The operation that shows how units keep their knowledge. */
final class UpkeepOperations {

    private final Upkeep upkeep;
    private final City city;
    private final Clock clock;

    UpkeepOperations(Upkeep upkeep, City city, Clock clock) {
        this.upkeep = upkeep;
        this.city = city;
        this.clock = clock;
    }

    Stream<SoapOperation> all() {
        return Stream.of(SoapOperation.of("Upkeep", "知识维护情况", Period.class, UpkeepFigures.class, this::figures));
    }

    private UpkeepFigures figures(Period period, Request request) {
        Answering.requireStaff(request);
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        LocalDate first = period.from().orElse(today.withDayOfMonth(1));
        LocalDate last = period.to().orElse(today);
        if (last.isBefore(first)) {
            throw Answering.invalid("to", "期间止于开始之前", "填写不早于 from 的日期");
        }
        List<UnitUpkeep> figures = Answering.answered(() -> upkeep.of(request.actor(), period.unit(), first, last));
        return new UpkeepFigures(
                first,
                last,
                figures.stream()
                        .map(it -> new UpkeepFigures.Named(city.nameOf(it.unit()), it))
                        .toList());
    }

    /** Of which unit and those below it, and of which days; of this month where none are given. */
    public record Period(Optional<UnitId> unit, Optional<LocalDate> from, Optional<LocalDate> to) {}
}
