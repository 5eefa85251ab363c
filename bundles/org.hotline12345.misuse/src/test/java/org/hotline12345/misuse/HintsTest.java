package org.hotline12345.misuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hotline12345.misuse.Mark.State;

/** Whatever is marked, and whenever: an emergency meets nothing on its way in. */
class HintsTest {

    private static final Instant NOW = Instant.parse("2025-03-28T04:00:00Z");

    @Property(tries = 500)
    void whatIsNotSaidToBeOrdinaryMeetsNothing(@ForAll boolean emergencyIsSaid) {
        Optional<Boolean> said = emergencyIsSaid ? Optional.of(true) : Optional.empty();
        assertEquals(
                List.of(),
                Hints.whileTold(
                        said,
                        () -> {
                            throw new AssertionError("Nobody looks it up while an emergency may be waiting");
                        },
                        NOW));
    }

    @Property(tries = 500)
    void onlyWhatHoldsIsShown(
            @ForAll @Size(max = 6) List<State> states, @ForAll @IntRange(min = -3, max = 3) int offset) {
        List<Mark> marks = IntStream.range(0, states.size())
                .mapToObj(it -> mark(it + 1, states.get(it), NOW.plusSeconds(offset + it)))
                .toList();

        List<Mark> shown = Hints.whileTold(Optional.of(false), () -> marks, NOW);

        assertEquals(
                marks.stream()
                        .filter(it -> it.state() == State.CONFIRMED || it.state() == State.RENEWAL_PROPOSED)
                        .filter(it -> it.until().orElseThrow().isAfter(NOW))
                        .toList(),
                shown);
        assertEquals(shown, Hints.inForce(marks, NOW));
    }

    private static Mark mark(long number, State state, Instant until) {
        return new Mark(
                number,
                "tag",
                Abuse.HARASSMENT,
                List.of(),
                state,
                Optional.empty(),
                Optional.of(until),
                List.of(),
                List.of());
    }
}
