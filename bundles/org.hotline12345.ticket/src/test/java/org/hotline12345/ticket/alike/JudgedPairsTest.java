package org.hotline12345.ticket.alike;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Pairs of matters that a person has judged. The weights were chosen with the first file in view; the second was written
 * for what was chosen and has not changed it.
 */
class JudgedPairsTest {

    @Test
    void mostOfWhatIsTheSameIsShownAndLittleElse() {
        Tally tally = Tally.of("judged-pairs.csv");
        assertTrue(tally.pairs() >= 40, "only " + tally.pairs() + " pairs");
        assertTrue(tally.precision() >= 0.9, () -> "precision " + tally.precision() + " " + tally.wrong());
        assertTrue(tally.recall() >= 0.85, () -> "recall " + tally.recall() + " " + tally.wrong());
    }

    @Test
    void pairsThatNobodyHadInViewFareNotMuchWorse() {
        Tally tally = Tally.of("fresh-pairs.csv");
        assertTrue(tally.precision() >= 0.8, () -> "precision " + tally.precision() + " " + tally.wrong());
        assertTrue(tally.recall() >= 0.75, () -> "recall " + tally.recall() + " " + tally.wrong());
    }

    private record Tally(int pairs, int rightlyShown, int shown, int same, List<String> wrong) {

        static Tally of(String file) {
            List<Pair> pairs = Pair.in(file);
            List<Pair> shown =
                    pairs.stream().filter(it -> match(it).isPresent()).toList();
            Tally tally = new Tally(
                    pairs.size(),
                    (int) shown.stream().filter(Pair::same).count(),
                    shown.size(),
                    (int) pairs.stream().filter(Pair::same).count(),
                    pairs.stream()
                            .filter(it -> it.same() != match(it).isPresent())
                            .map(it -> it.why() + match(it).map(Match::reasons))
                            .toList());
            System.out.printf(
                    "%s: %d pairs, precision %.2f, recall %.2f, wrong: %s%n",
                    file, tally.pairs, tally.precision(), tally.recall(), String.join("\n   ", tally.wrong));
            return tally;
        }

        private static Optional<Match> match(Pair pair) {
            return new Resemblance(pair.told(), new Town(), new Wordings()).to(pair.earlier(), pair.sameRequester());
        }

        double precision() {
            return (double) rightlyShown / shown;
        }

        double recall() {
            return (double) rightlyShown / same;
        }
    }
}
