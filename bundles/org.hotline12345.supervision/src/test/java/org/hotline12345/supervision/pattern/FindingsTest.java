package org.hotline12345.supervision.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.FindingState;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void aClusterThatSharesAMatterIsTheSameFinding() {
        List<Known> first = numbered(Findings.grown(List.of(), List.of(cluster(1, 3)), 50));
        assertEquals(List.of(known(1, FindingState.FOUND, 0, 1, 3)), first);
        assertEquals(List.of(known(1, FindingState.FOUND, 0, 1, 5)), Findings.grown(first, List.of(cluster(3, 5)), 50));
        assertEquals(2, Findings.grown(first, List.of(cluster(7, 9)), 50).size());
    }

    @Test
    void oneThatSharesWithSeveralMakesThemOne() {
        List<Known> two = List.of(known(1, FindingState.FOUND, 0, 1, 3), known(2, FindingState.FOUND, 0, 7, 9));
        List<Known> one = Findings.grown(two, List.of(cluster(3, 7)), 50);
        assertEquals(known(1, FindingState.FOUND, 0, 1, 9), one.get(0));
        assertEquals(new Known(2, FindingState.MERGED, 0, Map.of(), Optional.of(1L)), one.get(1));
    }

    @Test
    void whatAPersonDecidedOnTakesInWhatNobodyDid() {
        List<Known> two = List.of(known(1, FindingState.FOUND, 0, 1, 3), known(2, FindingState.CONFIRMED, 3, 7, 9));
        List<Known> one = Findings.grown(two, List.of(cluster(3, 7)), 50);
        assertEquals(FindingState.MERGED, one.get(0).state());
        assertEquals(known(2, FindingState.CONFIRMED, 3, 1, 9), one.get(1));
    }

    @Test
    void whatWasDismissedComesBackOnceItHasGrownByTheShare() {
        List<Known> dismissed = List.of(known(1, FindingState.DISMISSED, 4, 1, 4));
        assertEquals(FindingState.DISMISSED, only(Findings.grown(dismissed, List.of(cluster(1, 4)), 50)));
        assertEquals(FindingState.DISMISSED, only(Findings.grown(dismissed, List.of(cluster(1, 5)), 50)));
        assertEquals(FindingState.FOUND, only(Findings.grown(dismissed, List.of(cluster(1, 6)), 50)));
    }

    @Test
    void whatIsNoClusterAnyMoreLapsesUnlessItWasDecidedOn() {
        List<Known> known = List.of(known(1, FindingState.FOUND, 0, 1, 5), known(2, FindingState.REFERRED, 3, 7, 9));
        List<Known> fewer = Findings.settled(known, List.of(cluster(1, 3)), 50);
        assertEquals(known(1, FindingState.FOUND, 0, 1, 3), fewer.get(0));
        List<Known> none = Findings.settled(known, List.of(), 50);
        assertEquals(new Known(1, FindingState.LAPSED, 0, Map.of(), Optional.empty()), none.get(0));
        assertEquals(known.get(1), none.get(1));
    }

    private static FindingState only(List<Known> known) {
        assertEquals(1, known.size());
        return known.get(0).state();
    }

    /** As a store numbers them. */
    static List<Known> numbered(List<Known> known) {
        List<Known> numbered = new ArrayList<>();
        long last = known.stream().mapToLong(Known::number).max().orElse(0);
        for (Known each : known) {
            long number = each.number() == 0 ? ++last : each.number();
            numbered.add(new Known(number, each.state(), each.decidedOn(), each.members(), each.mergedInto()));
        }
        return numbered;
    }

    private static Known known(long number, FindingState state, int decidedOn, int from, int to) {
        Map<TicketNumber, Instant> members = new HashMap<>();
        cluster(from, to).members().forEach(it -> members.put(it.ticket(), it.at()));
        return new Known(number, state, decidedOn, members, Optional.empty());
    }

    private static Cluster cluster(int from, int to) {
        return new Cluster(IntStream.rangeClosed(from, to)
                .mapToObj(it -> DenseTest.point(it, it, "a"))
                .toList());
    }
}
