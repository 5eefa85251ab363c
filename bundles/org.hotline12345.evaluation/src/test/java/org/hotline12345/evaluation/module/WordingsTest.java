package org.hotline12345.evaluation.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hotline12345.evaluation.Questionnaires;
import org.hotline12345.evaluation.api.Questionnaire.RatingLevel;
import org.hotline12345.evaluation.api.Questionnaire.RatingQuestion;
import org.hotline12345.law.Words;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class WordingsTest {

    private final Questionnaires platform = new QuestionnaireShelf();

    @Test
    void eachLanguageAsksBothQuestionsOnAllLevels() {
        assertEquals(2, platform.wordings().size());
        platform.wordings().forEach(it -> {
            assertEquals(
                    List.of("callService", "handling"),
                    it.questionnaire().questions().stream()
                            .map(RatingQuestion::component)
                            .toList());
            assertEquals(
                    List.of(Rating.values()),
                    it.questionnaire().levels().stream()
                            .map(RatingLevel::rating)
                            .toList());
        });
    }

    @Test
    void whatIsAskedAreComponentsOfTheStep() {
        List<String> components = Arrays.stream(Evaluate.class.getRecordComponents())
                .map(it -> it.getName())
                .toList();
        platform.wordings().stream()
                .flatMap(it -> it.questionnaire().questions().stream())
                .forEach(it -> assertTrue(components.contains(it.component()), it.component()));
    }

    @Test
    void theLevelsInChineseAreThoseOfTheLaw() {
        platform.in("zh")
                .orElseThrow()
                .questionnaire()
                .levels()
                .forEach(it -> assertEquals(Words.of(it.rating()), it.text()));
        assertEquals("rtl", platform.in("ug").orElseThrow().questionnaire().direction());
    }

    @Test
    void allGapsAreFilled() {
        platform.wordings()
                .forEach(it -> List.of(true, false).forEach(again -> {
                    String said = it.say(
                            again,
                            new TicketNumber("20250328-000012"),
                            Instant.parse("2025-04-04T04:00:00Z"),
                            URI.create("https://example.gov.cn/e/abc"));
                    assertTrue(said.contains("20250328-000012"));
                    assertTrue(said.contains("2025-04-04 12:00"));
                    assertTrue(said.contains("https://example.gov.cn/e/abc"));
                    assertFalse(said.contains("${"));
                }));
    }
}
