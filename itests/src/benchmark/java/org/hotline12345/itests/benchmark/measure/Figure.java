package org.hotline12345.itests.benchmark.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one load came to.
 *
 * @param answered how many requests were answered
 * @param failed how many were not, or by an error
 * @param perSecond answered requests in a second
 * @param p50 milliseconds within which half of them were answered
 * @param p99 milliseconds within which 99 of 100 were answered
 * @param application milliseconds of CPU of the service, for each request
 * @param database milliseconds of CPU of the database, for each request
 */
public record Figure(
        int answered, int failed, double perSecond, double p50, double p99, double application, double database) {

    /** Of each value the one in the middle of all rounds; failures of all rounds together. */
    public static Figure median(List<Figure> rounds) {
        return new Figure(
                (int) middle(rounds, Figure::answered),
                rounds.stream().mapToInt(Figure::failed).sum(),
                middle(rounds, Figure::perSecond),
                middle(rounds, Figure::p50),
                middle(rounds, Figure::p99),
                middle(rounds, Figure::application),
                middle(rounds, Figure::database));
    }

    private static double middle(List<Figure> rounds, ToDoubleFunction<Figure> value) {
        double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
