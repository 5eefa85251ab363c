package org.hotline12345.regulations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.sample.Sample2026;
import org.hotline12345.law.sample.SampleReadings;
import org.hotline12345.modules.api.Contribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledRegulationsTest {

    private static final long OLDER = 7;
    private static final long SAMPLE = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private final Set<Long> bundles = new HashSet<>(Set.of(OLDER, SAMPLE));
    private InstalledRegulations regulations;
    private final Regulation older = new Older(from("2021-11-26"));
    private final Regulation later = from("2026-07-01");
    private final Regulation earlier = from("2026-01-01");

    @BeforeEach
    void start() {
        regulations = new InstalledRegulations(
                folder.resolve("regulations.txt"),
                id -> Optional.of("bundle" + id).filter(it -> bundles.contains(id)),
                Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    @Test
    void theyStandInTheOrderOfTheirDatesWhicheverCameFirst() {
        regulations.arrived(earlier, SAMPLE);
        regulations.arrived(older, OLDER);

        assertEquals(List.of(older, earlier), regulations.installed());
        assertEquals(Optional.of(older), regulations.inForce(DAY.minusYears(1)));
        assertEquals(Optional.of(earlier), regulations.inForce(DAY));
    }

    @Test
    void anUpdateLetsNoOtherLawJudgeItsDaysAndTheUninstallationDoes() {
        regulations.arrived(older, OLDER);
        regulations.arrived(earlier, SAMPLE);

        regulations.left(earlier);
        assertEquals(Optional.empty(), regulations.inForce(DAY));
        assertEquals(Optional.of(older), regulations.inForce(DAY.minusYears(1)));

        bundles.remove(SAMPLE);
        assertEquals(Optional.of(older), regulations.inForce(DAY));
    }

    @Test
    void afterARestartALawThatComesUpLateHasItsDaysToo() {
        regulations.arrived(older, OLDER);
        regulations.arrived(earlier, SAMPLE);

        start();
        regulations.arrived(older, OLDER);
        assertEquals(Optional.empty(), regulations.inForce(DAY));
        assertEquals("样政办〔2026〕1号（示例）", regulations.nameOf("sample-2026-1"));

        regulations.arrived(earlier, SAMPLE);
        assertEquals(Optional.of(earlier), regulations.inForce(DAY));
    }

    @Test
    void aMemoryThatIsNoneStopsNothing() throws IOException {
        Files.writeString(folder.resolve("regulations.txt"), "not\nwhat we wrote");

        start();
        regulations.arrived(older, OLDER);
        assertEquals(Optional.of(older), regulations.inForce(DAY));
    }

    @Test
    void anotherDateTakesThePlaceOfTheOneBefore() {
        regulations.arrived(earlier, SAMPLE);
        regulations.left(earlier);
        regulations.arrived(later, SAMPLE);

        assertEquals(Optional.empty(), regulations.inForce(DAY));
    }

    @Test
    void whatHasLeftJudgesNobodyAndIsStillCalledByItsDocument() {
        regulations.arrived(earlier, SAMPLE);
        regulations.left(earlier);
        bundles.remove(SAMPLE);

        assertEquals(Optional.empty(), regulations.inForce(DAY));
        assertEquals(Optional.empty(), regulations.byId("sample-2026-1"));
        assertEquals("样政办〔2026〕1号（示例）", regulations.nameOf("sample-2026-1"));
        assertEquals("never-here", regulations.nameOf("never-here"));
    }

    @Test
    void eachLawIsShownWithItsBundleAndOneThatHasNotStartedWithWhatWaitsForIt() {
        regulations.arrived(older, OLDER);
        regulations.arrived(earlier, SAMPLE);

        assertEquals(
                List.of("bundle7（今天的新工单按 样政办〔2026〕1号（示例） 处理）", "bundle8"),
                regulations.now().stream()
                        .map(it -> it.bundle()
                                + it.hint().map(hint -> "（" + hint + "）").orElse(""))
                        .toList());

        regulations.left(earlier);
        assertEquals(
                List.of(Optional.empty(), Optional.of("没有启动；今天的新工单等候它，不由先前的规定处理")),
                regulations.now().stream().map(Contribution::trouble).toList());

        bundles.remove(SAMPLE);
        assertEquals(1, regulations.now().size());
    }

    private static Regulation from(String day) {
        return new Sample2026(new Configured(day));
    }

    /** The configuration of the sample, with another date. */
    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Configured(String inForce) implements SampleReadings {

        @Override
        public int evaluationDays() {
            return 3;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return SampleReadings.class;
        }
    }
}
