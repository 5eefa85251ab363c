package org.hotline12345.assessment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.UnitFigures;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.ticket.api.Pulse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the totals, and knows from the outbox what is not in them yet. */
@Component
public final class RunningTotals implements UnitFigures {

    private final Books books;
    private final Pulse pulse;

    @Activate
    public RunningTotals(@Reference Books books, @Reference Pulse pulse) {
        this.books = books;
        this.pulse = pulse;
    }

    @Override
    public List<Figures> of(Set<UnitId> units, YearMonth from, YearMonth to) {
        return books.figures(units, from, to).stream()
                .sorted(Comparator.comparing(it -> it.unit().value()))
                .toList();
    }

    @Override
    public List<ThemeCount> themes(Set<UnitId> units, YearMonth from, YearMonth to) {
        return books.themes(units, from, to);
    }

    @Override
    public long behind() {
        long kept = pulse.receivers().stream()
                .filter(it -> it.name().equals(Counting.NAME))
                .mapToLong(Pulse.Receiver::waiting)
                .sum();
        return kept + pulse.outbox().waiting();
    }
}
