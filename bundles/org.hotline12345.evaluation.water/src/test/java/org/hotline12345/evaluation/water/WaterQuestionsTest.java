package org.hotline12345.evaluation.water;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hotline12345.evaluation.FurtherQuestions;
import org.hotline12345.kit.EvaluationKit;
import org.hotline12345.kit.Module;
import org.junit.jupiter.api.Test;

class WaterQuestionsTest {

    @Test
    void theWaterCompanyAsksThreeQuestionsOfWaterOnly() {
        FurtherQuestions asked = EvaluationKit.questions(Module.built()).get(0);

        assertEquals("water", asked.unit().value());
        assertEquals(List.of("水电气热/停水", "水电气热/水质"), asked.categories());
        assertEquals(
                List.of("notice", "speed", "by"),
                asked.questions().stream().map(FurtherQuestions.Question::id).toList());
    }
}
