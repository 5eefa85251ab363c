package org.hotline12345.training.soap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.City;
import org.hotline12345.training.PersonRecord;
import org.hotline12345.training.Trainee;

/**
 * What somebody was taught.
 *
 * @param person who
 * @param unitName where they work
 * @param hours how many hours in all
 * @param entries each session, the earliest first
 */
public record TrainingRecord(Trainee person, String unitName, int hours, List<Entry> entries) {

    /** One session. */
    public record Entry(long session, LocalDate day, String topic, int hours, boolean present, Optional<Integer> mark) {

        static Entry of(PersonRecord.Entry entry) {
            return new Entry(
                    entry.session().number(),
                    entry.session().content().day(),
                    entry.plan().content().topic(),
                    entry.session().content().hours(),
                    entry.attendance().present(),
                    entry.attendance().mark());
        }
    }

    static TrainingRecord of(PersonRecord record, City city) {
        return new TrainingRecord(
                record.trainee(),
                city.nameOf(record.trainee().unit()),
                record.hours(),
                record.entries().stream().map(Entry::of).toList());
    }
}
