package org.hotline12345.assessment.soap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.result.Appeal;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;

/**
 * 申诉. An appeal.
 *
 * @param result against which version
 * @param due the last day on which the center is to answer
 * @param late whether it has let that pass
 * @param notes what was investigated
 * @param decision left out while there is none
 */
public record AppealDetails(
        String id,
        String result,
        UnitId unit,
        String name,
        Appeal.About about,
        Optional<String> item,
        String text,
        String filedBy,
        Instant filedAt,
        Appeal.State state,
        LocalDate due,
        boolean late,
        List<Appeal.Note> notes,
        Optional<Appeal.Decision> decision) {

    static AppealDetails of(Appeal it, City city, boolean late) {
        return new AppealDetails(
                it.id(),
                it.result(),
                it.unit(),
                city.nameOf(it.unit()),
                it.about(),
                it.item(),
                it.text(),
                it.by(),
                it.at(),
                it.state(),
                it.due(),
                late,
                it.notes(),
                it.decision());
    }
}
