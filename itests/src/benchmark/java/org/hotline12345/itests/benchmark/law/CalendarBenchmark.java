package org.hotline12345.itests.benchmark.law;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.hotline12345.law.time.WorkingDays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to count working days: as long for many as for few. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CalendarBenchmark {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    /** How many working days. */
    @Param({"5", "500", "5000"})
    private int days;

    private final WorkingDays calendar = Journey.workingDays();

    @Benchmark
    public LocalDate after() {
        return calendar.after(START, days);
    }
}
