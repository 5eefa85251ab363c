package org.hotline12345.warning.surge;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** How likely a count is, or a larger one, where a mean and a variance are known. */
final class Tail {

    private Tail() {}

    /**
     * By the negative binomial distribution of that mean and variance; by the Poisson distribution where the variance is no
     * larger than the mean.
     *
     * @param count from which on, at least 0
     * @param mean more than 0
     * @return 0 to 1
     */
    static double atLeast(long count, double mean, double variance) {
        if (count <= 0) {
            return 1;
        }
        double excess = variance - mean;
        if (excess <= mean * 1e-9) {
            return RegularizedGamma.P.value(count, mean);
        }
        double failures = mean * mean / excess;
        return RegularizedBeta.value(mean / (failures + mean), count, failures);
    }
}
