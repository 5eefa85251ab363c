package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.AYGUL;
import static org.hotline12345.store.jpa.Moves.DAY;
import static org.hotline12345.store.jpa.Moves.SHANSHAN;
import static org.hotline12345.store.jpa.Moves.TAKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.store.api.Neighbours.Vicinity;
import org.junit.jupiter.api.Test;

/** What the store finds near a new matter, on any database. */
abstract class NeighboursContract extends AuditContract {

    private static final String PHONE = AYGUL.phone().orElseThrow();
    private static final String PLACE = "650421/鲁克沁镇";

    @Test
    void theRequestersTicketsAreFoundHoweverTheNumberIsWritten() {
        Ticket first = create().ticket();
        Ticket second = create().ticket();
        assertEquals(List.of(second, first), ofRequester(PHONE));
        assertEquals(List.of(second, first), ofRequester("+86 138-9999-0000"));
        assertEquals(List.of(second, first), ofRequester("１３８９９９９００００"));
        assertEquals(List.of(), ofRequester("13899990001"));
        assertEquals(List.of(), ofRequester("没有"));
        assertEquals(List.of(second), ofRequester(PHONE, TAKEN, 1));
    }

    @Test
    void ofTheRequestersEndedTicketsOnlyTheLateOnesAreFound() {
        Ticket ended = commit(Moves.archived(create().ticket())).ticket();
        Ticket running = create().ticket();
        assertEquals(List.of(running, ended), ofRequester(PHONE, ended.movedAt(), 9));
        assertEquals(List.of(running), ofRequester(PHONE, ended.movedAt().plusMillis(1), 9));
    }

    /** Each year is a question of its own while the caller waits, so what runs for longer than that is not looked for either. */
    @Test
    void ofTheRequesterNothingIsFoundFromBeforeTheYearBefore() {
        Ticket longAgo = create().ticket();
        Ticket later = create(LocalDate.of(DAY.getYear() + 1, 1, 1)).ticket();
        Instant newYear = LocalDate.of(DAY.getYear() + 2, 1, 1)
                .atStartOfDay(WorkingDays.ZONE)
                .toInstant();
        assertEquals(List.of(later, longAgo), ofRequester(PHONE, newYear.minusMillis(1), 9));
        assertEquals(List.of(later), ofRequester(PHONE, newYear, 9));
        assertEquals(Status.AWAITING_DISPATCH, longAgo.status());
    }

    @Test
    void aTicketThatWasReadBeforeIsShownAsItStandsNow() {
        Ticket waiting = create().ticket();
        assertEquals(List.of(waiting), ofRequester(PHONE));
        Ticket handled = commit(Moves.dispatched(waiting, SHANSHAN)).ticket();
        assertEquals(List.of(handled), ofRequester(PHONE));
        assertEquals(Optional.of(handled), node.tickets().find(waiting.number()));
    }

    @Test
    void whatRunsAroundIsFoundByPlaceCategoryAndTime() {
        Ticket waiting = create().ticket();
        Ticket handled = commit(Moves.dispatched(create().ticket(), SHANSHAN)).ticket();
        commit(Moves.archived(create().ticket()));
        assertEquals(Set.of(waiting, handled), Set.copyOf(around(Set.of("650421", PLACE), "")));
        assertEquals(2, around(Set.of(PLACE), "水电气热").size());
        assertEquals(List.of(), around(Set.of(PLACE), "城市管理"));
        assertEquals(List.of(), around(Set.of("650421"), ""));
        assertEquals(List.of(), around(Set.of(), ""));
        assertEquals(List.of(), around(Set.of(PLACE), "", DAY.plusDays(1), 9));
        assertEquals(1, around(Set.of(PLACE), "", DAY, 1).size());
    }

    private List<Ticket> ofRequester(String phone) {
        return ofRequester(phone, TAKEN, 9);
    }

    private List<Ticket> ofRequester(String phone, Instant endedSince, int limit) {
        return node.neighbours()
                .find(new Vicinity(Optional.of(phone), endedSince, limit, Set.of(), "", DAY, 9))
                .ofRequester();
    }

    private List<Ticket> around(Set<String> places, String theme) {
        return around(places, theme, DAY, 9);
    }

    private List<Ticket> around(Set<String> places, String theme, LocalDate since, int limit) {
        return node.neighbours()
                .find(new Vicinity(Optional.empty(), TAKEN, 9, places, theme, since, limit))
                .around();
    }
}
