package org.hotline12345.evaluation.rest;

import java.util.List;
import java.util.Map;
import org.hotline12345.evaluation.FurtherQuestions;
import org.hotline12345.evaluation.ModuleQuestions;
import org.hotline12345.evaluation.QuestionKind;

/**
 * What a unit asks beyond the law's two. Texts are by language, Chinese among them.
 *
 * @param questionnaire by which answers name it
 * @param title above it
 * @param questions what is asked
 */
public record FurtherView(String questionnaire, Map<String, String> title, List<FurtherQuestion> questions) {

    /**
     * A question.
     *
     * @param id by which answers name it
     * @param kind LEVEL is answered by a level of the rating, YES_NO by YES or NO, CHOICE by the id of a choice
     * @param text as it is asked
     * @param choices what may be chosen
     */
    public record FurtherQuestion(
            String id, QuestionKind kind, Map<String, String> text, List<FurtherChoice> choices) {}

    /** What may be chosen. */
    public record FurtherChoice(String id, Map<String, String> text) {}

    static FurtherView of(ModuleQuestions questions) {
        return new FurtherView(
                questions.name(),
                questions.asked().title(),
                questions.asked().questions().stream().map(FurtherView::of).toList());
    }

    private static FurtherQuestion of(FurtherQuestions.Question question) {
        return new FurtherQuestion(
                question.id(),
                question.kind(),
                question.text(),
                question.choices().stream()
                        .map(it -> new FurtherChoice(it.id(), it.text()))
                        .toList());
    }
}
