package org.hotline12345.unit.delivery;

import java.time.Duration;

/**
 * What a behaviour is granted.
 *
 * @param answer how long it may take to answer
 * @param failures after how many failures in a row it is left out
 * @param rest how long it is left out then
 */
public record Limits(Duration answer, int failures, Duration rest) {}
