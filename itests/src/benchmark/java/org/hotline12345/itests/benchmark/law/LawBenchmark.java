package org.hotline12345.itests.benchmark.law;

import java.util.concurrent.TimeUnit;
import org.hotline12345.law.procedure.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the law takes to judge one step, with nothing around it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LawBenchmark {

    /** Each of them in turn. */
    @Param
    private Leg step;

    private Journey here;

    /** Brings the matter to where the step is taken, which is not measured. */
    @Setup
    public void travel() {
        here = step.here();
    }

    @Benchmark
    public Outcome decide() {
        return step.judged(here);
    }
}
