package org.hotline12345.publication.soap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.law.party.City;
import org.hotline12345.publication.Publication;
import org.hotline12345.publication.PublicationForm;
import org.hotline12345.publication.Sort;

/**
 * A publication for the public: nothing of tickets, and of nobody who worked on it.
 *
 * @param number by which it is named
 * @param sort what sort of thing it is
 * @param title in a line
 * @param text what happened, or what was asked
 * @param explanation the policy explained
 * @param unitName which unit is exposed
 * @param publishedAt when it was published
 * @param validTo the last day on which it may be read
 */
public record PublishedEntry(
        long number,
        Sort sort,
        String title,
        String text,
        Optional<String> explanation,
        Optional<String> unitName,
        Instant publishedAt,
        Optional<LocalDate> validTo) {

    static PublishedEntry of(Publication it, City city) {
        PublicationForm content = it.content();
        return new PublishedEntry(
                it.number(),
                content.sort(),
                content.title(),
                content.text(),
                content.explanation(),
                content.unit().map(city::nameOf),
                it.publishedAt().orElseThrow(),
                content.validTo());
    }
}
