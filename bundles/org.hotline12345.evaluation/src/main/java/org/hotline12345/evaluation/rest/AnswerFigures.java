package org.hotline12345.evaluation.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline12345.evaluation.store.Answers.Count;

/**
 * 补充问题统计. How often what was answered; of no weight in rating and assessment.
 *
 * @param from the first day
 * @param to the last day
 * @param questions each question as it was asked, also those of modules that have left
 */
public record AnswerFigures(LocalDate from, LocalDate to, List<AnsweredQuestion> questions) {

    /**
     * A question.
     *
     * @param questionnaire the name of the questionnaire
     * @param question the id of the question
     * @param asked in Chinese, as it was asked
     * @param answered how many answered it
     * @param answers how often each answer was given
     */
    public record AnsweredQuestion(
            String questionnaire, String question, String asked, long answered, List<AnswerCount> answers) {}

    /** How often an answer was given. */
    public record AnswerCount(String answer, String text, long count) {}

    /** Which question in which words. */
    private record Asked(String questionnaire, String question, String asked) {}

    static AnswerFigures of(LocalDate from, LocalDate to, List<Count> counts) {
        Map<Asked, List<AnswerCount>> questions = new LinkedHashMap<>();
        for (Count each : counts) {
            Asked asked = new Asked(
                    each.questionnaire(),
                    each.answer().question(),
                    each.answer().asked());
            questions
                    .computeIfAbsent(asked, it -> new ArrayList<>())
                    .add(new AnswerCount(each.answer().answer(), each.answer().answered(), each.count()));
        }
        return new AnswerFigures(
                from,
                to,
                questions.entrySet().stream()
                        .map(it -> new AnsweredQuestion(
                                it.getKey().questionnaire(),
                                it.getKey().question(),
                                it.getKey().asked(),
                                it.getValue().stream()
                                        .mapToLong(AnswerCount::count)
                                        .sum(),
                                it.getValue()))
                        .toList());
    }
}
