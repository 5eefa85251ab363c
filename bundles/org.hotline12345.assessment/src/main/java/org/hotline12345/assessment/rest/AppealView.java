package org.hotline12345.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.rest.AssessedResultView.ExcludedTicket;
import org.hotline12345.assessment.result.Appeal;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;

/**
 * An appeal.
 *
 * @param result against which version
 * @param state OPEN, UPHELD or DISMISSED
 * @param stateName the same for people
 * @param due the last day on which the center is to answer
 * @param late whether it has let that pass
 * @param notes what was investigated
 * @param reason of the decision; left out while there is none
 */
public record AppealView(
        String id,
        String result,
        UnitId unit,
        String name,
        Appeal.About about,
        Optional<String> item,
        String text,
        String filedBy,
        Instant filedAt,
        String state,
        String stateName,
        LocalDate due,
        boolean late,
        List<InvestigationNote> notes,
        Optional<String> reason,
        Optional<Instant> decidedAt,
        Optional<String> decidedBy,
        List<ExcludedTicket> exclusions) {

    /** What was found. */
    public record InvestigationNote(Instant at, String by, String text) {}

    /** The latest first. */
    public record AppealsView(List<AppealView> appeals) {}

    static AppealView of(Appeal it, City city, boolean late) {
        return new AppealView(
                it.id(),
                it.result(),
                it.unit(),
                city.nameOf(it.unit()),
                it.about(),
                it.item(),
                it.text(),
                it.by(),
                it.at(),
                it.state().name(),
                Words.of(it.state()),
                it.due(),
                late,
                it.notes().stream()
                        .map(note -> new InvestigationNote(note.at(), note.by(), note.text()))
                        .toList(),
                it.decision().map(Appeal.Decision::reason),
                it.decision().map(Appeal.Decision::at),
                it.decision().map(Appeal.Decision::by),
                it.decision().stream()
                        .flatMap(how -> how.exclusions().stream())
                        .map(ExcludedTicket::of)
                        .toList());
    }
}
