package org.hotline12345.supervision.rest;

import java.util.Locale;
import org.hotline12345.law.party.City;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.ticket.api.Caller;

/** What hot spots and candidates have in common over HTTP. */
final class FindingPages {

    static final int SIZE = 50;

    private FindingPages() {}

    static FindingSelection selection(String state, String before) {
        return new FindingSelection(
                Arguments.optional(
                        "state",
                        state,
                        it -> FindingState.valueOf(it.toUpperCase(Locale.ROOT)),
                        "填写 FOUND（待认定）、CONFIRMED（已认定督办）、REFERRED（已报送）或 DISMISSED（不予认定）"),
                Arguments.optional("before", before, Long::valueOf, "填写上一页的 next"),
                SIZE);
    }

    static FindingView.FindingDecided decided(FindingReply reply, City city, Caller caller) {
        if (reply instanceof FindingReply.Decided decided) {
            return FindingView.of(decided, city);
        }
        if (reply instanceof FindingReply.Refused refused) {
            throw Refusals.of(refused.objections(), refused.law(), caller);
        }
        throw unknown(((FindingReply.Unknown) reply).number());
    }

    static Rejected unknown(long number) {
        return Reading.unknown("编号为 " + number + " 的线索", "列表");
    }
}
