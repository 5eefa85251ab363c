package org.hotline12345.itests.process;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;

/**
 * What senders were told, to be compared with what the hotline knows.
 *
 * @param senders who have all ended
 */
record Ledger(List<Sender> senders) {

    private static final List<String> STEPS = List.of("Accept", "Dispatch", "Sign");

    /**
     * How many there were, of which none was lost and none is there twice.
     *
     * @param steps that were acknowledged
     * @param tickets of these steps, and of those that were under way
     * @param underWay steps that were not answered
     * @param taken of these, those that had been taken nevertheless
     */
    record Count(int steps, int tickets, int underWay, long taken) {

        static final Count NONE = new Count(0, 0, 0, 0);

        Count plus(Count other) {
            return new Count(
                    steps + other.steps, tickets + other.tickets, underWay + other.underWay, taken + other.taken);
        }

        @Override
        public String toString() {
            return "%d acknowledged steps of %d tickets: none lost, none doubled; of %d under way %d had been taken"
                    .formatted(steps, tickets, underWay, taken);
        }
    }

    /** Fails where an acknowledged step is lost, or any step is there twice; else says how many there were. */
    Count compare(Rest rest) {
        List<Sender.Acknowledged> acknowledged =
                senders.stream().flatMap(it -> it.acknowledged().stream()).toList();
        acknowledged.forEach(it -> assertKept(rest, it));
        List<Answer> answers = senders.stream()
                .flatMap(it -> it.unanswered().stream())
                .map(it -> it.to(rest))
                .toList();
        answers.forEach(it -> assertTrue(it.text(), it.status() < 300));
        long taken = answers.stream().filter(Ledger::repeated).count();

        TreeSet<String> tickets = new TreeSet<>(Stream.concat(
                        acknowledged.stream().map(Sender.Acknowledged::ticket),
                        answers.stream().map(it -> it.at("/number")))
                .toList());
        tickets.forEach(it -> assertNothingDoubled(rest, it));
        return new Count(acknowledged.size(), tickets.size(), answers.size(), taken);
    }

    /** The same request again is the same step of the same ticket. */
    private static void assertKept(Rest rest, Sender.Acknowledged step) {
        Answer again = step.sent().to(rest);
        assertTrue(again.text(), again.status() < 300 && repeated(again));
        assertEquals(step.ticket(), again.at("/number"));
        List<String> steps = history(rest, step.ticket());
        assertEquals(1, Collections.frequency(steps, step.sent().step()));
    }

    private static void assertNothingDoubled(Rest rest, String ticket) {
        List<String> steps = history(rest, ticket);
        assertEquals(STEPS.subList(0, Math.min(steps.size(), STEPS.size())), steps);
    }

    private static List<String> history(Rest rest, String ticket) {
        return new RestTicket(rest.as("center"), ticket, "").steps();
    }

    private static boolean repeated(Answer answer) {
        return answer.json().path("repeated").asBoolean();
    }
}
