package org.hotline12345.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.knowledge.search.SynonymReading.Faulty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void open() {
        index = ArticleIndex.open(folder, Synonyms.usual());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatIsTakenInIsFoundAtOnceAndWhatReplacesItToo() {
        index.take(List.of(entry("1", "自来水报装")), List.of(), 1);
        assertEquals(List.of("1"), ids(asked("自来水报装")));
        index.take(List.of(entry("1", "天然气开户")), List.of(), 2);
        assertEquals(List.of(), ids(asked("自来水报装")));
        assertEquals(List.of("1"), ids(asked("天然气开户")));
        index.take(List.of(), List.of("1", "never there"), 3);
        assertEquals(List.of(), ids(asked("天然气开户")));
        assertEquals(3, index.completeUpTo());
    }

    @Test
    void onlyWhatHoldsOnTheDayIsFound() {
        index.take(
                List.of(
                        lasting("over", Optional.empty(), Optional.of(DAY.minusDays(1))),
                        lasting("last day", Optional.empty(), Optional.of(DAY)),
                        lasting("first day", Optional.of(DAY), Optional.empty()),
                        lasting("to come", Optional.of(DAY.plusDays(1)), Optional.empty())),
                List.of(),
                1);
        assertEquals(Set.of("last day", "first day"), Set.copyOf(ids(asked("公交票价"))));
    }

    @Test
    void onlyTheUnitsAndPlacesThatAreMeantAreFoundAndWhatHoldsEverywhere() {
        index.take(
                List.of(
                        at("everywhere", "transport", Set.of()),
                        at("shanshan", "650421", Set.of("650421")),
                        at("lukqin", "650421", Set.of("650421/鲁克沁镇")),
                        at("toksun", "650422", Set.of("650422"))),
                List.of(),
                1);
        Optional<Set<String>> shanshan = Optional.of(Set.of("650421", "650421/鲁克沁镇"));
        assertEquals(
                Set.of("everywhere", "shanshan", "lukqin"),
                Set.copyOf(ids(new Question("公交票价", Optional.empty(), shanshan, DAY, 10, false))));
        assertEquals(
                Set.of("toksun"),
                Set.copyOf(ids(new Question(
                        "公交票价", Optional.of(Set.of("650422", "650422-1")), Optional.empty(), DAY, 10, false))));
        assertEquals(List.of(), ids(new Question("公交票价", Optional.of(Set.of()), Optional.empty(), DAY, 10, false)));
    }

    @Test
    void whatWasFoundIsMarkedAlsoWhereASynonymFoundIt() {
        index.take(List.of(entry("1", "居民身份证遗失补领")), List.of(), 1);
        Marked title = index.search(asked("身份证丢了在哪里补办")).hits().get(0).title();
        assertEquals("居民[身份证遗失补领]", title.with("[", "]"));
    }

    @Test
    void ofALongTextThePassageWithTheAnswerIsShown() {
        String text = "前言。".repeat(80) + "补办身份证收工本费四十元。" + "附则。".repeat(80);
        index.take(
                List.of(new Entry("1", "police", Set.of(), "须知", List.of(), text, Optional.empty(), Optional.empty())),
                List.of(),
                1);
        Marked passage = index.search(asked("工本费")).hits().get(0).passage();
        assertTrue(passage.with("[", "]").contains("[工本费]四十元"), passage.text());
        assertTrue(passage.text().length() <= 102, passage.text());
        assertTrue(passage.text().startsWith("…") && passage.text().endsWith("…"), passage.text());
    }

    @Test
    void aCharacterOfTheSameSoundIsSeenThrough() {
        index.take(List.of(entry("1", "居民身份证遗失补领"), entry("2", "户口簿遗失补发")), List.of(), 1);
        Hits hits = index.search(asked("身份正遗失"));
        assertEquals(Optional.of("身份证遗失"), hits.didYouMean());
        assertEquals("1", hits.hits().get(0).id());
        assertEquals(Optional.empty(), index.search(asked("身份证遗失")).didYouMean());
    }

    @Test
    void answersComeWhileTyping() {
        index.take(List.of(entry("1", "居民身份证遗失补领"), entry("2", "户口簿补发"), entry("3", "كىملىك بېجىرىش")), List.of(), 1);
        for (String typed : List.of("身", "身份", "身份证遗", "shenf", "shenfenzh", "sf", "sfz", "sfzys")) {
            assertEquals(List.of("居民身份证遗失补领"), index.titles(typing(typed)), typed);
        }
        assertEquals(List.of("كىملىك بېجىرىش"), index.titles(typing("كىم")));
    }

    @Test
    void afterManyChangesItIsTidiedAndSaysTheSame() {
        for (int change = 1; change <= 20; change++) {
            index.take(List.of(entry("" + change, "自来水报装")), List.of("" + (change - 1)), change);
        }
        index.tidy();
        assertEquals(List.of("20"), ids(asked("自来水报装")));
        assertEquals(20, index.completeUpTo());
    }

    @Test
    void aReadingThatIsNotTheRightOneFindsItToo() {
        index.take(List.of(entry("1", "重新供水"), entry("2", "供暖")), List.of(), 1);
        assertEquals(List.of("1"), ids(asked("chongxin")));
        assertEquals(List.of("1"), ids(asked("zhongxin")));
    }

    @Test
    void newSynonymsAreInForceWithoutANewIndex() {
        index.take(List.of(entry("1", "坎儿井维修")), List.of(), 1);
        assertEquals(List.of(), ids(asked("暗渠")));
        index.synonyms((Synonyms) Synonyms.read("暗渠, 坎儿井"));
        assertEquals(List.of("1"), ids(asked("暗渠")));
        index.synonyms(Synonyms.NONE);
        assertEquals(List.of(), ids(asked("暗渠")));
    }

    @Test
    void aQuestionWithoutAWordHasNoAnswer() {
        index.take(List.of(entry("1", "居民身份证遗失补领")), List.of(), 1);
        for (String nothing : List.of("", "   ", "？！", "怎么办", "*:*", "\uD800")) {
            assertEquals(List.of(), ids(asked(nothing)), nothing);
        }
        assertFalse(ids(asked("身份证".repeat(500))).isEmpty());
    }

    @Test
    void everyLineThatIsWrongIsNamed() {
        Faulty faulty = (Faulty) Synonyms.read("# 说明\n丢, 遗失\n孤单\n甲, , 乙\n甲 => 乙 => 丙\n=> 乙\n");
        assertEquals(
                List.of(3, 4, 5, 6),
                faulty.faults().stream().map(SynonymReading.Fault::line).toList());
    }

    private List<String> ids(Question question) {
        return index.search(question).hits().stream().map(Hits.Hit::id).toList();
    }

    private static Question asked(String text) {
        return Question.of(text, DAY, 10);
    }

    private static Question typing(String text) {
        return new Question(text, Optional.empty(), Optional.empty(), DAY, 10, true);
    }

    private static Entry entry(String id, String title) {
        return new Entry(id, "police", Set.of(), title, List.of(), "", Optional.empty(), Optional.empty());
    }

    private static Entry lasting(String id, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new Entry(id, "transport", Set.of(), "公交票价", List.of(), "一元", from, until);
    }

    private static Entry at(String id, String unit, Set<String> places) {
        return new Entry(id, unit, places, "公交票价", List.of(), "一元", Optional.empty(), Optional.empty());
    }
}
