package org.hotline12345.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline12345.evaluation.QuestionKind.Answer;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;

/**
 * 补充问题. What a unit asks beyond the law's two. Texts are by language; each is there in the same languages, Chinese among them.
 *
 * @param name of the file, without folder and ending
 * @param title above them
 * @param unit whose questions they are; asked where this unit or one below it closed a part of the matter
 * @param units only of these below it, each with those below it; empty for all
 * @param categories only of matters of these; a first level includes its second level; empty for all
 * @param questions in the order in which they are asked
 */
public record FurtherQuestions(
        String name,
        Map<String, String> title,
        UnitId unit,
        List<UnitId> units,
        List<String> categories,
        List<Question> questions) {

    /** So many questions a file may have, and so many a requester is asked. */
    public static final int MOST = 5;

    /** The language that every text has. */
    public static final String CHINESE = "zh";

    /**
     * A question.
     *
     * @param id by which its answers are known for as long as it means the same
     * @param kind how it is answered
     * @param text as it is asked
     * @param choices what may be chosen; empty but for {@link QuestionKind#CHOICE}
     */
    public record Question(String id, QuestionKind kind, Map<String, String> text, List<Choice> choices) {

        public Question {
            text = inOrder(text);
            choices = List.copyOf(choices);
        }

        /** The question in Chinese. */
        public String chinese() {
            return text.get(CHINESE);
        }

        /** What may be answered, in order. */
        public List<Answer> answers() {
            return Stream.concat(
                            kind.answers().stream(),
                            IntStream.range(0, choices.size())
                                    .mapToObj(it -> new Answer(
                                            it,
                                            choices.get(it).id(),
                                            choices.get(it).text().get(CHINESE))))
                    .toList();
        }
    }

    /**
     * What may be chosen.
     *
     * @param id by which it is given and kept
     * @param text its words
     */
    public record Choice(String id, Map<String, String> text) {

        public Choice {
            text = inOrder(text);
        }
    }

    public FurtherQuestions {
        title = inOrder(title);
        units = List.copyOf(units);
        categories = List.copyOf(categories);
        questions = List.copyOf(questions);
    }

    private static Map<String, String> inOrder(Map<String, String> texts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Of the units that closed a part those of whose work it asks; empty where it does not ask. */
    public Set<UnitId> concerning(Set<UnitId> closers, String category, City city) {
        return covers(category)
                ? closers.stream().filter(it -> concerns(it, city)).collect(Collectors.toSet())
                : Set.of();
    }

    private boolean covers(String category) {
        return categories.isEmpty()
                || categories.stream().anyMatch(it -> category.equals(it) || category.startsWith(it + "/"));
    }

    private boolean concerns(UnitId closer, City city) {
        return city.within(closer, unit) && (units.isEmpty() || units.stream().anyMatch(it -> city.within(closer, it)));
    }

    /** The question of an id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
