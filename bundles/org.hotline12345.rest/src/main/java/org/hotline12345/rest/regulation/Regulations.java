package org.hotline12345.rest.regulation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.ticket.Ticket;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The regulations that are installed, to be quoted from. */
@Component(service = Regulations.class)
public final class Regulations {

    private final List<Regulation> installed = new CopyOnWriteArrayList<>();

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void bindRegulation(Regulation regulation) {
        installed.add(regulation);
    }

    void unbindRegulation(Regulation regulation) {
        installed.remove(regulation);
    }

    public List<Regulation> installed() {
        return List.copyOf(installed);
    }

    /** The paragraph of a key in the regulation that judges {@code ticket}. */
    public Quote quote(Ticket ticket, String key) {
        return installed.stream()
                .filter(it -> it.citation().id().equals(ticket.regulation()))
                .flatMap(it -> it.paragraph(key).map(paragraph -> quote(paragraph, it)).stream())
                .findFirst()
                .orElseGet(() -> new Quote(key, Optional.empty(), Optional.empty()));
    }

    /** A paragraph with the document that it stands in. */
    public Quote quote(Paragraph paragraph) {
        return installed.stream()
                .filter(it ->
                        it.paragraph(paragraph.key()).filter(paragraph::equals).isPresent())
                .findFirst()
                .map(it -> quote(paragraph, it))
                .orElseGet(() -> new Quote(paragraph.key(), Optional.of(paragraph.text()), Optional.empty()));
    }

    private static Quote quote(Paragraph paragraph, Regulation regulation) {
        return new Quote(
                paragraph.key(),
                Optional.of(paragraph.text()),
                Optional.of(regulation.citation().document()));
    }
}
