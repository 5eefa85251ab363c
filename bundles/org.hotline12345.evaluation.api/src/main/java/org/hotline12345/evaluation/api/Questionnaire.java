package org.hotline12345.evaluation.api;

import java.util.List;
import org.hotline12345.law.ticket.Rating;

/**
 * 评价问卷. What a requester is asked, in one language (A21).
 *
 * @param language its tag, such as {@code zh} or {@code ug}
 * @param direction {@code ltr} or {@code rtl}
 * @param title above it
 * @param questions what is to be rated
 * @param levels the five levels, the best first
 * @param remark what is asked for in the requester's own words
 */
public record Questionnaire(
        String language,
        String direction,
        String title,
        List<RatingQuestion> questions,
        List<RatingLevel> levels,
        String remark) {

    /**
     * A question.
     *
     * @param component of the step that answers it, such as {@code callService}
     * @param text as it is asked
     */
    public record RatingQuestion(String component, String text) {}

    /**
     * A level.
     *
     * @param rating which
     * @param text its word in this language
     */
    public record RatingLevel(Rating rating, String text) {}

    public Questionnaire {
        questions = List.copyOf(questions);
        levels = List.copyOf(levels);
    }
}
