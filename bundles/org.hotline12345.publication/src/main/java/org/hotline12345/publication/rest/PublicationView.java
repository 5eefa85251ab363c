package org.hotline12345.publication.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.publication.Publication;
import org.hotline12345.publication.PublicationForm;
import org.hotline12345.publication.Redaction;
import org.hotline12345.publication.Sort;

/**
 * A publication, for who works on it.
 *
 * @param number by which it is named
 * @param content what it says
 * @param state how far it has come
 * @param stateWord the same in Chinese
 * @param writer who wrote what it says now
 * @param publishedAt when it was published
 * @param record who did what with it
 */
public record PublicationView(
        long number,
        PublicationForm content,
        Publication.State state,
        String stateWord,
        String writer,
        Optional<Instant> publishedAt,
        List<Deed> record) {

    static PublicationView of(Publication it) {
        return new PublicationView(
                it.number(),
                it.content(),
                it.state(),
                Words.of(it.state()),
                it.writer(),
                it.publishedAt(),
                it.record());
    }

    /**
     * A page of them, the latest first.
     *
     * @param next what to give as {@code before} for the next page; left out on the last
     */
    public record Publications(List<PublicationView> publications, Optional<Long> next) {}

    /**
     * The same for the public: nothing of tickets, and of nobody who worked on it.
     *
     * @param number by which it is named
     * @param sort what sort of thing it is
     * @param sortWord the same in Chinese
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
            String sortWord,
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
                    Words.of(content.sort()),
                    content.title(),
                    content.text(),
                    content.explanation(),
                    content.unit().map(city::nameOf),
                    it.publishedAt().orElseThrow(),
                    content.validTo());
        }
    }

    /**
     * A page of what the public may read, the latest first.
     *
     * @param next what to give as {@code before} for the next page; left out on the last
     */
    public record PublishedList(List<PublishedEntry> publications, Optional<Long> next) {}

    /**
     * A text to be looked through.
     *
     * @param text as it is so far
     * @param tickets those that it is about; what their requesters left with the hotline is looked for too
     */
    public record RedactionForm(String text, List<TicketNumber> tickets) {

        public RedactionForm {
            tickets = tickets == null ? List.of() : List.copyOf(tickets);
        }
    }

    /**
     * What is to be struck out.
     *
     * @param redactions each place, in order
     * @param text the text without them
     */
    public record RedactedText(List<Redacted> redactions, String text) {}

    /**
     * One place.
     *
     * @param kind what it tells
     * @param kindWord the same in Chinese
     * @param certain whether it is refused where it stays
     * @param start where it begins, from 0
     * @param end where it ends, exclusive
     * @param words what stands there
     * @param instead what is to stand there
     */
    public record Redacted(
            Redaction.Kind kind, String kindWord, boolean certain, int start, int end, String words, String instead) {

        static Redacted of(Redaction it) {
            return new Redacted(
                    it.kind(),
                    Words.of(it.kind()),
                    it.kind().certain(),
                    it.start(),
                    it.end(),
                    it.words(),
                    it.instead());
        }
    }
}
