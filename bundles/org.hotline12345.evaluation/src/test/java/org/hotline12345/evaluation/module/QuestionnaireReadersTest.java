package org.hotline12345.evaluation.module;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hotline12345.evaluation.FurtherQuestions;
import org.hotline12345.evaluation.FurtherQuestions.Question;
import org.hotline12345.evaluation.QuestionKind.Answer;
import org.hotline12345.evaluation.Wording;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class QuestionnaireReadersTest {

    @Test
    void aLanguageIsReadInTheOrderOfTheLaw() throws BrokenQuestionnaire {
        String turned = Written.PLAIN
                .replace("callService", "?")
                .replace("handling", "callService")
                .replace("?\"", "handling\"");
        Wording read = language("zh-x-plain.json", turned);

        assertEquals("zh-x-plain", read.questionnaire().language());
        assertEquals("callService", read.questionnaire().questions().get(0).component());
        assertEquals("事情办得好不好？", read.questionnaire().questions().get(0).text());
        assertEquals(
                "还行",
                read.questionnaire()
                        .levels()
                        .get(Rating.FAIRLY_SATISFIED.ordinal())
                        .text());
    }

    @Test
    void eachThingThatIsMissingIsNamedWithTheLineOfItsPlace() {
        String broken = Written.PLAIN
                .replace("      {\"rating\": \"SATISFIED\", \"text\": \"好\"},\n", "")
                .replace("\"component\": \"handling\"", "\"component\": \"speed\"")
                .replace("，${until}前还能", "，还能");

        assertEquals(
                List.of("6 缺少 handling 的问法", "8 法规评价的没有“speed”", "10 缺少 SATISFIED（满意）的说法", "19 reminder 里没有 ${until}"),
                flaws(() -> language("zh-x-plain.json", broken)));
    }

    @Test
    void noModuleReplacesALanguageOfThePlatformOrBlursTheLevels() {
        assertEquals(
                List.of("1 zh 是平台自带的语言，不能替换", "3 language 与文件名不同"), flaws(() -> language("zh.json", Written.PLAIN)));
        assertEquals(
                List.of("12 两个等级用了同一个词“很好”"),
                flaws(() -> language("zh-x-plain.json", Written.PLAIN.replace("\"好\"", "\"很好\""))));
        assertEquals(
                List.of("1 文件名不是语言代码"),
                flaws(() -> language("plain.json", Written.PLAIN)).subList(0, 1));
    }

    @Test
    void whatIsNoJsonIsNamedByItsLine() {
        assertEquals(
                List.of("4"),
                flaws(() -> language("zh-x-plain.json", Written.PLAIN.replace("\"ltr\",", "\"ltr\"\""))).stream()
                        .map(it -> it.split(" ")[0])
                        .toList());
        assertEquals(
                List.of("1 文件超过 64 KiB"),
                flaws(() -> language("zh-x-plain.json", Written.PLAIN + " ".repeat(65 * 1024))));
    }

    @Test
    void furtherQuestionsAreReadWithTheirAnswers() throws BrokenQuestionnaire {
        FurtherQuestions read = questions("water.json", Written.WATER);

        assertEquals("water", read.name());
        assertEquals(Map.of("zh", "供水服务"), read.title());
        assertEquals(new UnitId("650421"), read.unit());
        assertEquals(List.of(new UnitId("650421-water")), read.units());
        assertEquals(
                List.of(new Answer(0, "YES", "是"), new Answer(1, "NO", "否")),
                read.question("notice").map(Question::answers).orElseThrow());
        assertEquals(
                List.of("非常满意", "满意", "基本满意", "不满意", "非常不满意"),
                read.question("speed").orElseThrow().answers().stream()
                        .map(Answer::text)
                        .toList());
        assertEquals(
                List.of(new Answer(0, "sms", "短信"), new Answer(1, "poster", "小区张贴")),
                read.question("by").map(Question::answers).orElseThrow());
    }

    @Test
    void questionsThatCannotBeToldApartOrReadByAllAreRefused() {
        assertEquals(
                List.of("8 “notice”用了两次"),
                flaws(() -> questions("water.json", Written.WATER.replace("\"speed\"", "\"notice\""))));
        assertEquals(
                List.of("8 text 的语言与 title 的不同"),
                flaws(() -> questions(
                        "water.json", Written.WATER.replace("{\"zh\": \"您对抢修", "{\"kk\": \"?\", \"zh\": \"您对抢修"))));
        assertEquals(List.of("1 文件名只能由小写字母、数字和连字符组成"), flaws(() -> questions("供水.json", Written.WATER)));
    }

    @Test
    void freeTextIsNoKindAndSaysWhy() {
        BrokenQuestionnaire broken = assertThrows(
                BrokenQuestionnaire.class, () -> questions("water.json", Written.WATER.replace("YES_NO", "TEXT")));
        assertTrue(broken.getMessage().contains("以免记下个人信息"), broken.getMessage());
    }

    private static List<String> flaws(Executable reading) {
        return assertThrows(BrokenQuestionnaire.class, reading).flaws().stream()
                .map(it -> it.line() + " " + it.wrong())
                .toList();
    }

    private static Wording language(String name, String file) throws BrokenQuestionnaire {
        return WordingReader.read(name, file.getBytes(UTF_8));
    }

    private static FurtherQuestions questions(String name, String file) throws BrokenQuestionnaire {
        return FurtherReader.lined(name, file.getBytes(UTF_8)).questions();
    }
}
