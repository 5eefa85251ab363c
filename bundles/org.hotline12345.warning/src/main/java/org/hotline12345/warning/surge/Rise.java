package org.hotline12345.warning.surge;

/**
 * What the last 24 hours of a series were, against what is usual.
 *
 * @param series which
 * @param amount how many came
 * @param usual what was to be expected
 * @param chance how likely so many are, or more, where nothing is the matter
 * @param sudden whether that is so unlikely that it is warned of
 */
public record Rise(Series series, long amount, Usual usual, double chance, boolean sudden) {}
