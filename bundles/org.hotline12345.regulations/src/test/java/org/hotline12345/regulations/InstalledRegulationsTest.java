package org.hotline12345.regulations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.sample.Sample2026;
import org.hotline12345.law.sample.SampleReadings;
import org.junit.jupiter.api.Test;

class InstalledRegulationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final InstalledRegulations regulations = new InstalledRegulations();
    private final Regulation older = new Older(from("2021-11-26"));
    private final Regulation later = from("2026-07-01");
    private final Regulation earlier = from("2026-01-01");

    @Test
    void theyStandInTheOrderOfTheirDatesWhicheverCameFirst() {
        regulations.arrived(earlier, () -> true);
        regulations.arrived(older, () -> true);

        assertEquals(List.of(older, earlier), regulations.installed());
        assertEquals(Optional.of(older), regulations.inForce(DAY.minusYears(1)));
        assertEquals(Optional.of(earlier), regulations.inForce(DAY));
    }

    @Test
    void anUpdateLetsNoOtherLawJudgeItsDaysAndTheUninstallationDoes() {
        AtomicBoolean installed = new AtomicBoolean(true);
        regulations.arrived(older, () -> true);
        regulations.arrived(earlier, installed::get);

        regulations.left(earlier);
        assertEquals(Optional.empty(), regulations.inForce(DAY));
        assertEquals(Optional.of(older), regulations.inForce(DAY.minusYears(1)));

        installed.set(false);
        assertEquals(Optional.of(older), regulations.inForce(DAY));
    }

    @Test
    void anotherDateTakesThePlaceOfTheOneBefore() {
        regulations.arrived(earlier, () -> true);
        regulations.left(earlier);
        regulations.arrived(later, () -> true);

        assertEquals(Optional.empty(), regulations.inForce(DAY));
    }

    @Test
    void whatHasLeftJudgesNobodyAndIsStillCalledByItsDocument() {
        regulations.arrived(earlier, () -> false);
        regulations.left(earlier);

        assertEquals(Optional.empty(), regulations.inForce(DAY));
        assertEquals(Optional.empty(), regulations.byId("sample-2026-1"));
        assertEquals("样政办〔2026〕1号（示例）", regulations.nameOf("sample-2026-1"));
        assertEquals("never-here", regulations.nameOf("never-here"));
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
