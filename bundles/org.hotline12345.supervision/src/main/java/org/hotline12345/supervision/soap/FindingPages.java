package org.hotline12345.supervision.soap;

import static org.hotline12345.supervision.soap.Answering.whole;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.FindingState;

/** What hot spots and candidates have in common by SOAP. */
final class FindingPages {

    private static final int PAGE = 50;

    private final City city;

    FindingPages(City city) {
        this.city = city;
    }

    SoapOperation list(String name, String words, BiFunction<Actor, FindingSelection, List<Finding>> list) {
        return SoapOperation.of(name, words, Selecting.class, FindingPage.class, (wanted, request) -> {
            FindingSelection selection = new FindingSelection(wanted.state(), wanted.before(), PAGE);
            List<Finding> found = whole(request, () -> list.apply(request.actor(), selection));
            return new FindingPage(
                    found.stream().map(it -> FindingDetails.of(it, city)).toList(),
                    Optional.of(found)
                            .filter(it -> it.size() == PAGE)
                            .map(it -> it.get(PAGE - 1).number()));
        });
    }

    SoapOperation read(String name, String words, Reader reader) {
        return SoapOperation.of(
                name,
                words,
                Page.class,
                FindingDetails.class,
                (wanted, request) -> whole(request, () -> reader.find(request.actor(), wanted.number(), wanted.after()))
                        .map(it -> FindingDetails.of(it, city))
                        .orElseThrow(() -> unknown(wanted.number())));
    }

    FindingDecided decided(Request request, Supplier<FindingReply> deciding) {
        FindingReply reply = whole(request, deciding);
        if (reply instanceof FindingReply.Decided decided) {
            return new FindingDecided(FindingDetails.of(decided.finding(), city), decided.notTaken(), decided.left());
        }
        if (reply instanceof FindingReply.Refused refused) {
            throw new Refusal(Problems.of(refused.objections(), refused.law()));
        }
        throw unknown(((FindingReply.Unknown) reply).number());
    }

    static Refusal unknown(long number) {
        return Answering.unknown("编号为 " + number + " 的线索", "ListHotSpots 或 ListReferrals");
    }

    /** Which findings; those before a number make the next page. */
    public record Selecting(Optional<FindingState> state, Optional<Long> before) {}

    /** Reads one with a page of its tickets. */
    @FunctionalInterface
    interface Reader {

        Optional<Finding> find(Actor actor, long number, Optional<TicketNumber> after);
    }

    /** Which finding. */
    public record Wanted(long number) {}

    /**
     * Which finding, and from where on its tickets.
     *
     * @param after the last ticket of the page before; the first of them where left out
     */
    public record Page(long number, Optional<TicketNumber> after) {}

    /** 不予认定. Why it is none. */
    public record Dismissal(long number, String reason) {}
}
