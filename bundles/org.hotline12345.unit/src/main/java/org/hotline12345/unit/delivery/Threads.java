package org.hotline12345.unit.delivery;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What runs beside the core.
 *
 * @param behaviours runs behaviours; needs one thread for each that is running or hangs
 * @param timer looks after their time; is never kept
 */
public record Threads(ExecutorService behaviours, ScheduledExecutorService timer) {}
