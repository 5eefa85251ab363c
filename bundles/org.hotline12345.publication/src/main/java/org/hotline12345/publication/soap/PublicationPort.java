package org.hotline12345.publication.soap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.publication.Act;
import org.hotline12345.publication.Publication;
import org.hotline12345.publication.PublicationDesk;
import org.hotline12345.publication.PublicationForm;
import org.hotline12345.publication.Redaction;
import org.hotline12345.publication.Redactions;
import org.hotline12345.publication.Sort;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Refusals;
import org.hotline12345.soap.api.xml.Naming;
import org.hotline12345.soap.api.xml.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 社会公开. */
@Component(service = SoapPort.class)
public final class PublicationPort implements SoapPort {

    private final PublicationDesk desk;
    private final City city;

    @Activate
    public PublicationPort(@Reference PublicationDesk desk, @Reference City city) {
        this.desk = desk;
        this.city = city;
    }

    @Override
    public Naming naming() {
        return Naming.of("publication", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return Stream.of(
                        SoapOperation.of("ListPublished", "公开", Browsing.class, PublishedPage.class, this::published),
                        SoapOperation.of("ReadPublished", "已公开的一个事项", Wanted.class, PublishedEntry.class, this::read),
                        SoapOperation.of("ListEntries", "公开事项", Selecting.class, EntryPage.class, this::list),
                        SoapOperation.of("ReadEntry", "一个公开事项", Wanted.class, EntryDetails.class, this::entry),
                        SoapOperation.of("DraftEntry", "起草", PublicationForm.class, EntryDetails.class, this::draft),
                        new SoapOperation(
                                new Operation(
                                        "RewriteEntry",
                                        "修改",
                                        List.of(Wanted.class, PublicationForm.class),
                                        EntryDetails.class),
                                this::rewrite),
                        act("AgreeEntry", Act.AGREE),
                        act("ReturnEntry", Act.RETURN),
                        act("WithdrawEntry", Act.WITHDRAW),
                        SoapOperation.of("Redact", "脱敏建议", ToRedact.class, RedactedText.class, this::redactions))
                .toList();
    }

    private PublishedPage published(Browsing wanted, Request request) {
        List<Publication> found = desk.readable(wanted.sort(), wanted.before());
        return new PublishedPage(
                found.stream().map(it -> PublishedEntry.of(it, city)).toList(), next(found));
    }

    private PublishedEntry read(Wanted wanted, Request request) {
        return PublishedEntry.of(Refusals.granted(desk.readable(wanted.number())), city);
    }

    private EntryPage list(Selecting wanted, Request request) {
        List<Publication> found = Refusals.granted(desk.list(request.actor(), wanted.state(), wanted.before()));
        return new EntryPage(found.stream().map(EntryDetails::of).toList(), next(found));
    }

    private EntryDetails entry(Wanted wanted, Request request) {
        return EntryDetails.of(Refusals.granted(desk.find(request.actor(), wanted.number())));
    }

    private EntryDetails draft(PublicationForm form, Request request) {
        Refusals.requireStaff(request.actor());
        return EntryDetails.of(Refusals.granted(desk.draft(request.actor(), form)));
    }

    private EntryDetails rewrite(Request request) {
        Refusals.requireStaff(request.actor());
        long number = request.read(Wanted.class).number();
        PublicationForm form = request.read(PublicationForm.class);
        return EntryDetails.of(Refusals.granted(desk.rewrite(request.actor(), number, form)));
    }

    private SoapOperation act(String name, Act act) {
        return SoapOperation.of(name, Words.of(act), Acted.class, EntryDetails.class, (acted, request) -> {
            Refusals.requireStaff(request.actor());
            return EntryDetails.of(Refusals.granted(desk.act(request.actor(), acted.number(), act, acted.why())));
        });
    }

    private RedactedText redactions(ToRedact asked, Request request) {
        Refusals.requireStaff(request.actor());
        List<Redaction> found = Refusals.granted(desk.redactions(request.actor(), asked.text(), asked.tickets()));
        return new RedactedText(
                found.stream().map(RedactedText.Redacted::of).toList(), Redactions.without(found, asked.text()));
    }

    private static Optional<Long> next(List<Publication> page) {
        return Optional.of(page)
                .filter(it -> it.size() == PublicationDesk.PAGE)
                .map(it -> it.get(it.size() - 1).number());
    }

    /** What the public may read; what is before a number makes the next page. */
    public record Browsing(Optional<Sort> sort, Optional<Long> before) {}

    /** Which of those that are worked on; those before a number make the next page. */
    public record Selecting(Optional<Publication.State> state, Optional<Long> before) {}

    /** Which one. */
    public record Wanted(long number) {}

    /** Which one, and why. */
    public record Acted(long number, String why) {}

    /** A text to be looked through, and the tickets that it is about. */
    public record ToRedact(String text, List<TicketNumber> tickets) {}
}
