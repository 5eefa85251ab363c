package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.Map;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Reading;
import org.hotline12345.kit.AssessmentKit;
import org.junit.jupiter.api.Test;

class RepeatedWorkTest {

    private final RepeatedWork indicator = new RepeatedWork();

    @Test
    void whatWasRedoneAndGivenBackIsSharedByWhatWasDispatched() {
        Reading reading = AssessmentKit.read(
                indicator,
                AssessmentKit.known(
                        Map.of(Measure.DISPATCHED, 200L, Measure.REDONE, 7L, Measure.RETURNED, 3L)));

        assertEquals(
                new BigDecimal("5.00"),
                assertInstanceOf(Reading.Value.class, reading).value());
    }

    @Test
    void whoHadNothingIsNotAssessed() {
        assertInstanceOf(
                Reading.NotApplicable.class, AssessmentKit.read(indicator, AssessmentKit.known(Map.of())));
    }
}
