package org.hotline12345.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hotline12345.assessment.api.Assesses;
import org.hotline12345.assessment.api.Indicator;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Reading;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.knowledge.api.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class OtherKitsTest {

    private static final String ARTICLE = """
            ---
            title: 集市在哪天
            unit: 650421-town
            validFrom: %s
            source: 镇政府
            ---
            每周五。
            """;

    private static final String QUESTIONS_FILE = "HOTLINE-INF/questionnaire/questions/town.json";

    private static final String QUESTIONS = """
            {
              "title": {"zh": "便民服务"},
              "unit": "650421-town",
              "questions": [{"id": "near", "kind": "YES_NO", "text": {"zh": "您办事方便吗？"}}]
            }
            """;

    private static final Known SIGNED =
            AssessmentKit.known(Map.of(Measure.SIGN_DUE, 200L, Measure.SIGNED_IN_TIME, 193L));

    @TempDir
    private Path folder;

    @Test
    void articlesAreReadAsThePlatformReadsThem() throws IOException {
        Module module = new Folder(folder)
                .with("HOTLINE-INF/knowledge/market.md", ARTICLE.formatted("2025-01-01"))
                .module();

        assertEquals("集市在哪天", KnowledgeKit.articles(module).get(0).title());
    }

    @Test
    void anArticleThatWouldBeLeftOutIsFoundWithItsLine() throws IOException {
        Module module = new Folder(folder)
                .with("HOTLINE-INF/knowledge/market.md", ARTICLE.formatted("1. Januar"))
                .module();

        says("第 4 行", () -> KnowledgeKit.articles(module));
    }

    @Test
    void aModuleWithoutArticlesIsFound() {
        says("HOTLINE-INF/knowledge", () -> KnowledgeKit.articles(new Module(folder)));
    }

    @Test
    void aSourceIsAsked() {
        Lookup nothing = new Lookup.Nothing();

        assertEquals(nothing, KnowledgeKit.ask(question -> nothing, "公交几点到"));
        says("null", () -> KnowledgeKit.ask(question -> null, "公交几点到"));
    }

    @Test
    void aChannelIsAskedAndMayNotQuoteTheRequester() {
        assertInstanceOf(Asking.Asked.class, EvaluationKit.ask(it -> new Asking.Asked(Optional.of("1"))));
        assertInstanceOf(
                Asking.NotNow.class, EvaluationKit.remind(it -> new Asking.NotNow("网关忙", Duration.ofMinutes(1))));
        says(
                "quotes",
                () -> EvaluationKit.ask(
                        it -> new Asking.NotAsked("不能发送至 " + it.phone().orElseThrow())));
        says(
                "IOException",
                () -> EvaluationKit.ask(it -> {
                    throw new IOException("no route");
                }));
    }

    @Test
    void anInvitationThatComesTwiceHasOneKey() {
        List<Asking> asked = EvaluationKit.askTwice(it -> new Asking.Asked(Optional.of(it.key())));

        assertEquals(asked.get(0), asked.get(1));
    }

    @Test
    void questionsAreReadAsThePlatformReadsThem() throws IOException {
        Module module = new Folder(folder).with(QUESTIONS_FILE, QUESTIONS).module();

        assertEquals(
                "650421-town", EvaluationKit.questions(module).get(0).unit().value());
        says("HOTLINE-INF/questionnaire", () -> EvaluationKit.languages(module));
    }

    @Test
    void whatWouldNotBeAskedIsFoundWithItsLine() throws IOException {
        Module module = new Folder(folder)
                .with(QUESTIONS_FILE, QUESTIONS.replace("YES_NO", "TEXT"))
                .with("HOTLINE-INF/questionnaire/kk.json", "{\n  \"questionnaire\": {}\n}")
                .module();

        says("第 4 行", () -> EvaluationKit.questions(module));
        says("缺少 levels", () -> EvaluationKit.languages(module));
    }

    @Test
    void anIndicatorComputesAndExplains() {
        Indicator inTime = known -> known.figures()
                .percent(Measure.SIGNED_IN_TIME, Measure.SIGN_DUE)
                .<Reading>map(it -> new Reading.Value(it, 193, 200, it + "%（193/200）"))
                .orElseGet(() -> new Reading.NotApplicable("本期没有应签收的工单"));

        assertEquals(
                new Reading.Value(new BigDecimal("96.50"), 193, 200, "96.50%（193/200）"),
                AssessmentKit.read(inTime, SIGNED));
        assertInstanceOf(Reading.NotApplicable.class, AssessmentKit.read(inTime, AssessmentKit.known(Map.of())));
    }

    @Test
    void anIndicatorThatIsNotPureOrSilentIsFound() {
        AtomicLong asked = new AtomicLong();

        says(
                "proven",
                () -> AssessmentKit.read(
                        known -> new Reading.Value(BigDecimal.valueOf(asked.incrementAndGet()), 1, 1, "一"), SIGNED));
        says(
                "explains nothing",
                () -> AssessmentKit.read(known -> new Reading.Value(BigDecimal.ONE, 1, 1, " "), SIGNED));
    }

    @Test
    void anIndicatorWithoutAFormulaOrWithAWeightThatIsNoneIsFound() {
        says("has no formula", () -> AssessmentKit.read(new Silent(), SIGNED));
        says("weight of 101", () -> AssessmentKit.read(new Heavy(), SIGNED));
    }

    @Assesses(id = "sample.silent", name = "走访")
    private static final class Silent extends Ten {}

    @Assesses(id = "sample.heavy", name = "走访", formula = "走访次数", weight = 101)
    private static final class Heavy extends Ten {}

    private static class Ten implements Indicator {

        @Override
        public Reading read(Known known) {
            return new Reading.Value(BigDecimal.TEN, 10, 1, "走访 10 次");
        }
    }

    @Test
    void noticesAndLimitsAreReadAsThePlatformReadsThem() throws IOException {
        Module module = new Folder(folder)
                .with(
                        "HOTLINE-INF/calendar/city.csv",
                        "layer,CITY\nplace,650400\nyear,2025\ntitle,葡萄节\n2025-08-15,OFF,葡萄节\n")
                .with("HOTLINE-INF/statutes/city.csv", "《某条例》,第五条,COMPLAINT,市场监管/消费维权,7\n")
                .module();

        assertTrue(LimitsKit.notices(module).get(0).days().containsKey(LocalDate.of(2025, 8, 15)));
        assertEquals(7, LimitsKit.limits(module).get(0).workingDays());
    }

    @Test
    void aNoticeOrLimitThatWouldBeIgnoredIsFoundWithItsLine() throws IOException {
        Module module = new Folder(folder)
                .with("HOTLINE-INF/calendar/city.csv", "layer,TOWN\n")
                .with("HOTLINE-INF/statutes/city.csv", "《某条例》,第五条,COMPLAINT,市场监管/消费维权,soon\n")
                .module();

        says("第 1 行", () -> LimitsKit.notices(module));
        says("第 1 行", () -> LimitsKit.limits(module));
    }

    private static void says(String words, Executable check) {
        AssertionError error = assertThrows(AssertionError.class, check);
        assertTrue(error.getMessage().contains(words), error.getMessage());
    }
}
