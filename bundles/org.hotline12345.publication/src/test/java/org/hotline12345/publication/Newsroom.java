package org.hotline12345.publication;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.contract.SampleTown;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.publication.store.JpaPublications;
import org.hotline12345.store.tables.kit.ModuleStore;

/** A desk with its tables in memory, for tests that are not about the database, a ticket to write about, and who writes. */
public final class Newsroom implements AutoCloseable {

    public static final Actor WRITER = Actor.of("calltaker", Role.CALL_TAKER);
    public static final Actor CENTER = Actor.of("center", Role.CENTER);
    public static final Actor OFFICE = Actor.of("office", Role.GOVERNING_OFFICE);

    public final City city = new SampleTown();
    public final PublicationDesk desk;
    public final TicketNumber ticket;
    private final ModuleStore store;

    public Newsroom() {
        store = ModuleStore.inMemory("publication");
        Filed filed = new Filed();
        ticket = filed.of(new Contact(Optional.of("张三"), Optional.of("13999551234"), Optional.empty()));
        desk = new PublicationDesk(
                new JpaPublications(store.template()),
                filed,
                city,
                FewWords.installed(),
                new HandClock(Instant.parse("2025-03-28T04:00:00Z")));
    }

    @Override
    public void close() {
        store.close();
    }
}
