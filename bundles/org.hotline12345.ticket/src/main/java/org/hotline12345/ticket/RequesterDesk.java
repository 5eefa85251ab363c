package org.hotline12345.ticket;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.PhoneTags;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Requesters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells bundles that deal with requesters what they need of one, and writes down that it did. */
@Component
public final class RequesterDesk implements Requesters {

    private static final Logger LOOKS = LoggerFactory.getLogger(Requesters.LOG);

    private final TicketStore store;
    private final PhoneTags tags;

    @Activate
    public RequesterDesk(@Reference TicketStore store, @Reference PhoneTags tags) {
        this.store = store;
        this.tags = tags;
    }

    @Override
    public Optional<Reach> reach(TicketNumber ticket, String purpose) {
        Optional<Reach> reach =
                confidential(ticket).flatMap(it -> it.contact().phone()).map(phone -> new Reach(phone, tags.of(phone)));
        reach.ifPresent(it -> LOOKS.info("{}: the telephone number of {} was told", purpose, ticket));
        return reach;
    }

    @Override
    public List<String> tags(TicketNumber ticket, String purpose) {
        return confidential(ticket)
                .flatMap(it -> it.contact().phone())
                .map(tags::of)
                .orElseGet(List::of);
    }

    @Override
    public Optional<Caller> vouchedFor(TicketNumber ticket, String purpose) {
        Optional<Caller> requester = confidential(ticket)
                .map(it -> new Caller(Actor.of(ticket.value(), Role.REQUESTER), Optional.of(it.queryCode())));
        requester.ifPresent(it -> LOOKS.info("{}: somebody was vouched for as the requester of {}", purpose, ticket));
        return requester;
    }

    @Override
    public List<String> tags(String phone) {
        return tags.of(phone);
    }

    private Optional<Confidential> confidential(TicketNumber ticket) {
        try {
            return store.confidential(ticket);
        } catch (StoreUnavailable e) {
            throw Later.store(e);
        }
    }
}
