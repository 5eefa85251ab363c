package org.hotline12345.warning.forecast;

import java.time.Instant;
import org.hotline12345.warning.OpenWork;

/**
 * Something that may run late.
 *
 * @param work what
 * @param due its limit
 * @param share which share of the time is used
 * @param odds how likely, and why
 */
public record Risk(OpenWork work, Instant due, double share, Odds odds) {}
