package org.hotline12345.statistics.api;

import java.time.LocalDate;

/**
 * Days one after the other, Asia/Shanghai.
 *
 * @param from the first
 * @param to the last
 */
public record CountSpan(LocalDate from, LocalDate to) {}
