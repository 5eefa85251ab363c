package org.hotline12345.evaluation.module;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hotline12345.evaluation.kit.Town;
import org.hotline12345.modules.api.Claim;
import org.hotline12345.modules.api.kit.WrittenModule;
import org.junit.jupiter.api.Test;

class QuestionnaireInspectionTest {

    private static final String LANGUAGE = "HOTLINE-INF/questionnaire/zh-x-plain.json";
    private static final String WATER = "HOTLINE-INF/questionnaire/questions/water.json";

    private final QuestionnaireInspection inspection = new QuestionnaireInspection(new Town());

    @Test
    void whatIsRightIsNotSpokenOf() {
        assertEquals(
                List.of(), found(Map.of(LANGUAGE, Written.PLAIN, WATER, Written.WATER.replace("[\"水电气热/停水\"]", "[]"))));
    }

    @Test
    void whatIsWrongIsToldWithFileAndLine() {
        assertEquals(
                List.of(LANGUAGE + ":4 direction 不能是“up”", WATER + ":7 kind 不能是“TEXT”"),
                found(Map.of(
                        LANGUAGE, Written.PLAIN.replace("ltr", "up"), WATER, Written.WATER.replace("YES_NO", "TEXT"))));
        assertEquals(
                List.of("HOTLINE-INF/questionnaire/zh.json:1 zh 是平台自带的语言，不能替换"),
                found(Map.of("HOTLINE-INF/questionnaire/zh.json", Written.PLAIN.replace("zh-x-plain", "zh"))));
    }

    @Test
    void nobodyAsksAboutTheWorkOfOthers() {
        assertEquals(
                List.of(WATER + ":4 650422（托克逊县）不是 650421 及其下级单位", WATER + ":5 (提示) 没有事项分类“水电气热/停水”，不会就它提问"),
                found(Map.of(WATER, Written.WATER.replace("650421-water", "650422"))));
    }

    @Test
    void aUnitThatIsNotHereMayStillCome() {
        assertEquals(
                List.of(WATER + ":4 (提示) 现在没有单位 650421-watre，它到达以后才会提问"),
                found(Map.of(
                        WATER,
                        Written.WATER.replace("650421-water", "650421-watre").replace("[\"水电气热/停水\"]", "[]"))));
    }

    @Test
    void questionsSpeakForEachUnitThatTheyNameAndALanguageForNobody() {
        WrittenModule module = new WrittenModule()
                .entry(LANGUAGE, Written.PLAIN)
                .entry(
                        WATER,
                        Written.WATER.replace("[\"650421-water\"]", "[\"650421-water\", \"650421\", \"650422-later\"]"))
                .entry("HOTLINE-INF/questionnaire/questions/broken.json", Written.WATER.replace("YES_NO", "TEXT"));

        assertEquals(
                List.of(
                        Claim.of(WATER, 3, "650421", "补充问题"),
                        Claim.of(WATER, 4, "650421-water", "补充问题"),
                        Claim.of(WATER, 4, "650422-later", "补充问题")),
                inspection.claims(module));
    }

    private List<String> found(Map<String, String> entries) {
        WrittenModule module = new WrittenModule();
        entries.forEach(module::entry);
        return inspection.inspect(module).stream().map(WrittenModule::said).toList();
    }
}
