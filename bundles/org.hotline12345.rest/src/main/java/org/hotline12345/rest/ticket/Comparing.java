package org.hotline12345.rest.ticket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.ticket.api.Alike;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Draft;
import org.hotline12345.ticket.api.LikelySame;
import org.hotline12345.ticket.api.LikelySame.Comparison;
import org.hotline12345.ticket.api.Reply;

/** Shows what may be the same matter, and tells it from what is refused. */
final class Comparing {

    private final LikelySame likelySame;
    private final StepReader reader;
    private final City city;

    Comparing(LikelySame likelySame, StepReader reader, City city) {
        this.likelySame = likelySame;
        this.reader = reader;
        this.city = city;
    }

    /** A form of {@code Accept} that may still lack anything. */
    AlikeView.Likely form(Caller caller, ObjectNode form) {
        Accept told = (Accept) reader.read(Accept.class.getSimpleName(), form).step();
        return found(likelySame.compare(caller, Draft.of(told)), caller);
    }

    AlikeView.Likely ticket(Caller caller, TicketNumber number) {
        return found(likelySame.compare(caller, number), caller);
    }

    /** What was found with the step that made a ticket; left out with every other step. */
    Optional<List<AlikeView>> with(Reply.Done done) {
        return Optional.of(done)
                .filter(it -> it.event().step() instanceof Accept)
                .map(it -> views(it.alike()));
    }

    private AlikeView.Likely found(Comparison comparison, Caller caller) {
        if (comparison instanceof Comparison.Found found) {
            return new AlikeView.Likely(views(found.tickets()));
        }
        if (comparison instanceof Comparison.Refused refused) {
            throw Refusals.of(refused.objections(), Optional.empty(), caller);
        }
        throw Replies.unknown(((Comparison.Unknown) comparison).number());
    }

    private List<AlikeView> views(List<Alike> tickets) {
        return tickets.stream().map(this::view).toList();
    }

    private AlikeView view(Alike alike) {
        return new AlikeView(
                alike.number(),
                alike.status(),
                Words.of(alike.status()),
                alike.units().stream()
                        .map(it -> new AlikeView.Handler(it, city.nameOf(it)))
                        .toList(),
                alike.takenAt(),
                alike.excerpt(),
                alike.reasons().stream()
                        .map(it -> new AlikeView.Reason(it.ground(), it.words()))
                        .toList(),
                alike.likeness());
    }
}
