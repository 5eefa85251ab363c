package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hotline12345.knowledge.search.Corpus.Judged;

/**
 * How good answers are.
 *
 * @param success share of the questions of which an answer is among the first ten
 * @param precision mean of the precision at the first n, where n is how many articles answer the question, at most ten. Most
 *     questions have one answer, so that plain precision at ten could never be more than a tenth
 * @param wrong the questions whose answers are not all first
 */
record Score(String who, int questions, double success, double precision, List<String> wrong) {

    private static final int TEN = 10;

    static Score of(String who, List<Judged> questions, Function<String, List<String>> search) {
        double success = 0;
        double precision = 0;
        List<String> wrong = new ArrayList<>();
        for (Judged each : questions) {
            List<String> found = search.apply(each.question());
            int first = Math.min(TEN, each.relevant().size());
            double right = found.stream()
                    .limit(first)
                    .filter(each.relevant()::contains)
                    .count();
            success += found.stream().limit(TEN).anyMatch(each.relevant()::contains) ? 1 : 0;
            precision += right / first;
            if (right < first) {
                wrong.add(each.question() + " " + each.relevant() + " <> "
                        + found.stream().limit(TEN).toList());
            }
        }
        return new Score(who, questions.size(), success / questions.size(), precision / questions.size(), wrong);
    }

    String line() {
        return String.format("%-34s success@10 %.2f   precision %.2f", who, success, precision);
    }
}
