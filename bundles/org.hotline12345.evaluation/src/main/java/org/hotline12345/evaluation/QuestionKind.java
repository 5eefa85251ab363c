package org.hotline12345.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hotline12345.law.Called;
import org.hotline12345.law.Words;
import org.hotline12345.law.ticket.Rating;

/** How a further question is answered. Each answer is one of a few, so that nobody writes down of whom it speaks. */
public enum QuestionKind {
    /** On the five levels of the law, in their words. */
    @Called("五级评价")
    LEVEL,
    /** Yes or no. */
    @Called("是否")
    YES_NO,
    /** One of some. */
    @Called("选择")
    CHOICE;

    /**
     * An answer that may be given.
     *
     * @param place its place among them, from 0
     * @param id by which it is given and kept
     * @param text in Chinese
     */
    public record Answer(int place, String id, String text) {}

    /** What may be answered to every question of this kind; nothing of {@link #CHOICE}, where the question says it. */
    List<Answer> answers() {
        return switch (this) {
            case LEVEL ->
                Arrays.stream(Rating.values())
                        .map(it -> new Answer(it.ordinal(), it.name(), Words.of(it)))
                        .toList();
            case YES_NO ->
                IntStream.range(0, 2)
                        .mapToObj(it -> new Answer(it, it == 0 ? "YES" : "NO", it == 0 ? "是" : "否"))
                        .toList();
            case CHOICE -> List.of();
        };
    }
}
