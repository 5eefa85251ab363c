package org.hotline12345.ticket.alike;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Draft;

/** Two matters, and whether a person finds them the same. */
record Pair(boolean same, boolean sameRequester, Draft told, Ticket earlier, String why) {

    private static final Instant TAKEN = Instant.parse("2025-03-27T02:00:00Z");

    static List<Pair> in(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Pair.class.getResourceAsStream("/examples/" + file), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Pair::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Pair of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 9) {
            throw new IllegalArgumentException("9 cells, not " + cells.length + ": " + line);
        }
        Draft told = new Draft(Optional.of(cells[4]), Optional.of(cells[2]), Optional.of(cells[3]), Optional.empty());
        return new Pair(
                cells[0].equals("是"), cells[1].equals("本人"), told, ticket(cells[5], cells[6], cells[7]), cells[8]);
    }

    static Ticket ticket(String category, String place, String text) {
        Matter matter = new Matter(
                Channel.PHONE,
                Kind.COMPLAINT,
                category,
                place,
                text.substring(0, Math.min(40, text.length())),
                text,
                Optional.empty(),
                true,
                true,
                TAKEN);
        return Ticket.draft(new TicketNumber("20250327-000001"), "turpan", "", matter);
    }
}
