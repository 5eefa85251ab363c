package org.hotline12345.assessment.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.api.CircularWriter;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Indicator;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Reading;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.handover.Precedence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

/** Indicators and writers of modules that throw, hang, answer null or nonsense. */
class TroublesomeModulesTest {

    private static final UnitId COUNTY = new UnitId("650421");
    private static final AssessmentPeriod MARCH = AssessmentPeriod.of(YearMonth.of(2026, 3));
    private static final Offered VISITS = Offered.of("city.visits", "走访");

    private final Indicators indicators = new Indicators();
    private final Writers writers = new Writers();
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void stop() {
        gate.countDown();
        indicators.stop();
        writers.stop();
    }

    @Test
    void anIndicatorThatFailsCostsItsOwnItemAndIsShownWithTheCause() {
        assertReads("出错：IllegalStateException", known -> {
            throw new IllegalStateException("its own");
        });
        assertReads("出错：NoClassDefFoundError（visits/Book）", known -> {
            throw new NoClassDefFoundError("visits/Book");
        });
        assertReads("出错：StackOverflowError", this::endless);
        assertReads("没有给出答复", known -> null);
        assertReads("出错：NullPointerException", known -> new Reading.Value(null, 1, 1, "走访 10 次"));
        assertReads("出错：NullPointerException", known -> new Reading.Value(BigDecimal.TEN, 1, 1, null));
        assertReads("出错：NullPointerException", known -> new Reading.NotApplicable(null));
    }

    @Test
    void anIndicatorThatHangsKeepsAResultWaitingForAFewSecondsAtMost() {
        AtomicInteger asked = new AtomicInteger();
        come(1, "some.module", known -> {
            asked.incrementAndGet();
            gate.await();
            return null;
        });

        assertTimeout(Duration.ofSeconds(10), () -> {
            for (int unit = 0; unit < 50; unit++) {
                assertInstanceOf(Reading.NotApplicable.class, read(indicators));
            }
        });
        assertEquals(3, asked.get());
    }

    @Test
    void anIndicatorThatDoesNotStartIsAskedAllTheSame() {
        indicators.come(by(1, "some.module"), VISITS, () -> {
            throw new IllegalStateException("its service does not start");
        });

        assertEquals("指标 city.visits 出错：IllegalStateException", reason());
    }

    @Test
    void ofTwoWithOneIdTheBetterRankedIsAskedAndTheOtherTakesOver() {
        come(1, "first.module", known -> new Reading.Value(BigDecimal.ONE, 1, 1, "一"));
        come(2, "better.module", known -> new Reading.Value(BigDecimal.TEN, 1, 1, "二"));

        assertEquals("二", ((Reading.Value) read(indicators)).explanation());
        assertEquals(
                List.of("better.module", "first.module：没有采用：编号 city.visits 由模块 better.module 的指标优先，它离开后本指标接替"),
                indicators.now().stream()
                        .map(it ->
                                it.bundle() + it.trouble().map(why -> "：" + why).orElse(""))
                        .toList());
    }

    @Test
    void anIndicatorWhoseIdIsNoneIsShownAndNotOffered() {
        indicators.come(by(1, "some.module"), Offered.of("走访", "走访"), () -> known -> new Reading.NotApplicable("无"));

        assertEquals(List.of(), indicators.all());
        assertTrue(trouble(indicators.now()).contains("编号不能是“走访”"));
    }

    @Test
    void aWriterThatFailsIsAnAnswerAndShownWithTheCause() throws Exception {
        assertEquals(Optional.empty(), writers.write("pdf", circular()));

        writers.come(
                new Rank(1),
                "some.module",
                "pdf",
                () -> new Writing((circular, out) -> {
                    throw new NoClassDefFoundError("fonts/Han");
                }));
        assertEquals(
                "出错：NoClassDefFoundError（fonts/Han）",
                assertThrows(Unanswered.class, () -> writers.write("pdf", circular()))
                        .getMessage());
        assertEquals("出错：NoClassDefFoundError（fonts/Han）", trouble(writers.now()));

        writers.come(new Rank(2), "better.module", "pdf", () -> new Writing((circular, out) -> {}));
        assertEquals(
                "出错：IllegalStateException",
                assertThrows(Unanswered.class, () -> writers.write("pdf", circular()))
                        .getMessage());

        writers.come(new Rank(3), "best.module", "pdf", () -> new Writing((circular, out) -> out.write(7)));
        assertEquals(1, writers.write("pdf", circular()).orElseThrow().bytes().length);
    }

    private void assertReads(String why, Indicator indicator) {
        Indicators fresh = new Indicators();
        fresh.come(by(1, "some.module"), VISITS, () -> indicator);
        Reading.NotApplicable none = assertInstanceOf(Reading.NotApplicable.class, read(fresh));
        assertEquals("指标 city.visits " + why, none.reason());
        assertEquals(why, trouble(fresh.now()));
        fresh.stop();
    }

    private static Reading read(Indicators indicators) {
        return indicators.read(VISITS.id(), known()).reading();
    }

    private String reason() {
        return ((Reading.NotApplicable) read(indicators)).reason();
    }

    private static String trouble(Iterable<Contribution> shown) {
        return shown.iterator().next().trouble().orElseThrow();
    }

    private static Precedence by(int rank, String bundle) {
        return new Precedence(bundle, Version.emptyVersion, rank, rank);
    }

    private interface Slow {
        Reading read(Known known) throws InterruptedException;
    }

    private void come(int rank, String bundle, Slow slow) {
        indicators.come(by(rank, bundle), VISITS, () -> known -> {
            try {
                return slow.read(known);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Reading endless(Known known) {
        return endless(known);
    }

    private static Known known() {
        Figures none = Figures.none(COUNTY, MARCH.from(), MARCH.to());
        return new Known(COUNTY, AssessedLevel.COUNTY, MARCH, none, none, Map.of(), Map.of(), Map.of());
    }

    private static Circular circular() {
        BigDecimal no = BigDecimal.ZERO;
        return new Circular(
                "通报",
                "吐政服考〔2026〕3号",
                LocalDate.of(2026, 4, 1),
                YearMonth.of(2026, 3),
                YearMonth.of(2026, 3),
                "test",
                List.of(),
                List.of(),
                List.of(),
                new Circular.Distribution(no, no, no, no, no),
                List.of(),
                List.of());
    }

    private interface Hand {
        void write(Circular circular, OutputStream out) throws IOException;
    }

    private record Writing(Hand hand) implements CircularWriter {

        @Override
        public String format() {
            return "pdf";
        }

        @Override
        public String mediaType() {
            return "application/pdf";
        }

        @Override
        public void write(Circular circular, OutputStream out) throws IOException {
            hand.write(circular, out);
        }
    }

    /** Compares as service references do. */
    private record Rank(int rank) implements Comparable<Object> {

        @Override
        public int compareTo(Object other) {
            return Integer.compare(rank, ((Rank) other).rank());
        }
    }
}
