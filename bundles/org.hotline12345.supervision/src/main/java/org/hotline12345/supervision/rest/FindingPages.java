package org.hotline12345.supervision.rest;

import static org.hotline12345.supervision.rest.Reading.answered;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.ws.rs.core.HttpHeaders;
import org.hotline12345.json.Json;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.ticket.api.Caller;

/** What hot spots and candidates have in common over HTTP: how they are listed, looked at and decided on. */
final class FindingPages {

    private static final int SIZE = 50;

    private final City city;
    private final Bodies bodies = new Bodies(Json.mapper());

    FindingPages(City city) {
        this.city = city;
    }

    FindingView.FindingList list(
            String state, String before, Caller caller, BiFunction<Actor, FindingSelection, List<Finding>> findings) {
        Reading.requireWhole(caller);
        FindingSelection selection = new FindingSelection(
                Arguments.optional(
                        "state",
                        state,
                        it -> FindingState.valueOf(it.toUpperCase(Locale.ROOT)),
                        "填写 FOUND（待认定）、CONFIRMED（已认定督办）、REFERRED（已报送）或 DISMISSED（不予认定）"),
                Arguments.optional("before", before, Long::valueOf, "填写上一页的 next"),
                SIZE);
        return FindingView.page(answered(() -> findings.apply(caller.actor(), selection)), SIZE, city);
    }

    /** @param after the last ticket of the page before */
    FindingView find(String raw, String after, Caller caller, Reader findings) {
        Optional<TicketNumber> from =
                Arguments.optional("after", after, TicketNumber::new, "填写上一页的 nextTicket，如 20250328-000012");
        Finding found = found(raw, caller, (actor, number) -> findings.find(actor, number, from));
        return FindingView.of(found, city);
    }

    /** Reads one with a page of its tickets. */
    @FunctionalInterface
    interface Reader {

        Optional<Finding> find(Actor actor, long number, Optional<TicketNumber> after);
    }

    /** Whatever there is of a number, which is the caller's to see. */
    static <T> T found(String raw, Caller caller, BiFunction<Actor, Long, Optional<T>> question) {
        Reading.requireWhole(caller);
        long number = Reading.number(raw);
        return answered(() -> question.apply(caller.actor(), number)).orElseThrow(() -> unknown(number));
    }

    /** @param act what is done by what the body says */
    <T> FindingView.FindingDecided decide(
            String raw,
            Class<T> form,
            InputStream body,
            HttpHeaders headers,
            Caller caller,
            BiFunction<Long, T, FindingReply> act) {
        Reading.requireWhole(caller);
        long number = Reading.number(raw);
        T said = bodies.read(form, body, headers, caller);
        FindingReply reply = answered(() -> act.apply(number, said));
        if (reply instanceof FindingReply.Decided decided) {
            return FindingView.of(decided, city);
        }
        if (reply instanceof FindingReply.Refused refused) {
            throw Refusals.of(refused.objections(), refused.law(), caller);
        }
        throw unknown(((FindingReply.Unknown) reply).number());
    }

    private static Rejected unknown(long number) {
        return Reading.unknown("编号为 " + number + " 的线索", "列表");
    }
}
