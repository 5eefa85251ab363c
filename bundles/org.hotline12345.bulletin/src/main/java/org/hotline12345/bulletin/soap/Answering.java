package org.hotline12345.bulletin.soap;

import java.time.Duration;
import java.util.function.Supplier;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.problem.Refusals;
import org.hotline12345.statistics.api.CountsUnavailable;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** What the operations on bulletins have in common: who may come, and saying what cannot be answered. */
final class Answering {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private Answering() {}

    static void requireReader(Request request) {
        if (request.actor().role() == Role.REQUESTER) {
            throw new Refusal(Problems.signIn("工作简报和专报供名单中的单位和人员阅读"));
        }
    }

    /** What came of an act on a bulletin. */
    static <T> T bulletin(Supplier<Ruling<T>> act) {
        return granted(act, "从 ListBulletins 的结果中选择");
    }

    /** What came of an act on a list of readers. */
    static <T> T readerList(Supplier<Ruling<T>> act) {
        return granted(act, "从 ListReaderLists 的结果中选择");
    }

    /** @param where to look where there is no such thing */
    private static <T> T granted(Supplier<Ruling<T>> act, String where) {
        try {
            Ruling<T> ruling = act.get();
            if (ruling instanceof Ruling.Unknown<T> none) {
                throw new Refusal(
                        Problem.of(Problem.Kind.UNKNOWN, none.objection().text(), where)
                                .at(none.objection().where().orElse("")));
            }
            return Refusals.granted(ruling);
        } catch (TicketsUnavailable | CountsUnavailable e) {
            throw new Refusal(Problems.later(e.getMessage(), PAUSE));
        }
    }
}
