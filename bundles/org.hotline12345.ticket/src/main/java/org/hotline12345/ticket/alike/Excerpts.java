package org.hotline12345.ticket.alike;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Neighbours;
import org.hotline12345.ticket.api.Alike;

/** How the texts of tickets begin, without what would tell who brought them; neither changes, and so it is remembered. */
final class Excerpts {

    private static final int TEXTS = 2000;

    private final Neighbours neighbours;
    private final Cache<Told, String> known =
            Caffeine.newBuilder().maximumSize(TEXTS).build();

    Excerpts(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** Of a ticket whose contact is at hand: the next one who asks about the same is shown it. */
    void know(Ticket ticket, Contact contact) {
        Told told = Told.of(ticket);
        known.put(told, Plain.excerpt(told.text(), contact));
    }

    List<Alike> shown(List<Match> matches) {
        Map<Told, String> excerpts =
                new HashMap<>(known.getAllPresent(matches.stream().map(Told::of).toList()));
        Set<TicketNumber> missing = matches.stream()
                .map(Told::of)
                .filter(it -> !excerpts.containsKey(it))
                .map(Told::number)
                .collect(Collectors.toSet());
        Map<TicketNumber, Contact> contacts = neighbours.contacts(missing);
        return matches.stream()
                .map(it -> it.shown(excerpt(Told.of(it), excerpts, contacts)))
                .toList();
    }

    private String excerpt(Told told, Map<Told, String> excerpts, Map<TicketNumber, Contact> contacts) {
        return excerpts.computeIfAbsent(told, it -> {
            String excerpt = Plain.excerpt(it.text(), contacts.getOrDefault(it.number(), Contact.none()));
            known.put(it, excerpt);
            return excerpt;
        });
    }

    /** With the text beside the number: a database that was put back may give the number to another matter. */
    private record Told(TicketNumber number, String text) {

        static Told of(Match match) {
            return of(match.ticket());
        }

        static Told of(Ticket ticket) {
            return new Told(ticket.number(), ticket.matter().text());
        }
    }
}
