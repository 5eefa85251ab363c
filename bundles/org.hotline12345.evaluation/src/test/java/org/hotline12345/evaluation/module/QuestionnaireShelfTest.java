package org.hotline12345.evaluation.module;

import static org.hotline12345.evaluation.kit.Town.SHANSHAN;
import static org.hotline12345.evaluation.kit.Town.TOKSUN;
import static org.hotline12345.evaluation.kit.Town.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.evaluation.ModuleQuestions;
import org.hotline12345.evaluation.kit.Town;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.modules.api.Contribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

class QuestionnaireShelfTest {

    private static final String OUTAGE = "水电气热/停水";

    private final QuestionnaireShelf shelf = new QuestionnaireShelf();
    private final Town town = new Town();

    @Test
    void aLanguageComesAndGoesWithItsModule() {
        assertEquals(List.of("zh", "ug"), languages());
        Brought.plain(shelf);
        assertEquals(List.of("zh", "ug", "zh-x-plain"), languages());
        Brought.gone(shelf, Brought.PLAIN);
        assertEquals(List.of("zh", "ug"), languages());
    }

    @Test
    void ofTwoModulesWithOneLanguageTheFirstCountsUntilItLeaves() {
        Brought.come(shelf, 10, "org.example.later", "9.0.0", List.of(Written.PLAIN.replace("打分", "评一评")), List.of());
        Brought.plain(shelf);

        assertEquals("给12345打分", title());
        assertEquals(
                Map.of(
                        "org.example.plain", Optional.empty(),
                        "org.example.later", Optional.of("这一语言由先到的模块 org.example.plain 提供，它离开后以本模块为准")),
                shelf.contributions().stream().collect(Collectors.toMap(Contribution::bundle, Contribution::hint)));
        Brought.gone(shelf, Brought.PLAIN);
        assertEquals("给12345评一评", title());
    }

    @Test
    void ofTwoVersionsTheNewerAsks() {
        Brought.come(
                shelf, 20, "org.example.water", "1.1.0", List.of(), List.of(Written.WATER.replace("notice", "told")));
        Brought.come(shelf, 21, "org.example.water", "1.0.0", List.of(), List.of(Written.WATER));

        assertEquals(List.of("1.1.0"), versions());
        assertTrue(shelf.further().get(0).asked().question("told").isPresent());
        assertEquals(
                List.of(Optional.empty(), Optional.of("本模块有更新的版本，以新版本为准")),
                shelf.contributions().stream().map(Contribution::hint).toList());
        Brought.gone(shelf, 20);
        assertEquals(List.of("1.0.0"), versions());
    }

    @Test
    void itIsAskedOfTheWorkOfTheOwnSubtreeAndOfItsCategoriesOnly() {
        Brought.water(shelf, "1.0.0");

        assertEquals(List.of(Set.of(WATER)), concerned(OUTAGE, WATER, TOKSUN));
        assertEquals(List.of(), concerned(OUTAGE, SHANSHAN));
        assertEquals(List.of(), concerned(OUTAGE, TOKSUN));
        assertEquals(List.of(), concerned("水电气热/水质", WATER));
        Brought.come(
                shelf,
                30,
                "org.example.county",
                "1.0.0",
                List.of(),
                List.of(Written.WATER
                        .replace("[\"650421-water\"]", "[]")
                        .replace("水电气热/停水", "水电气热")
                        .replaceFirst("(?s),\n +\\{\"id\": \"speed\".*", "\n]}")));
        assertEquals(List.of(Set.of(SHANSHAN)), concerned("水电气热/水质", SHANSHAN));
        assertEquals(2, concerned(OUTAGE, WATER).size());
    }

    @Test
    void nobodyIsAskedMoreThanFiveQuestions() {
        Brought.water(shelf, "1.0.0");
        Brought.come(shelf, 40, "org.example.second", "1.0.0", List.of(), List.of(Written.WATER));

        assertEquals(1, concerned(OUTAGE, WATER).size());
    }

    @Test
    void aBrokenFileIsLeftOutAndShownAndTheOthersCount(@TempDir Path folder) throws Exception {
        QuestionnaireFiles files = QuestionnaireFiles.read(
                "org.example.mixed",
                List.of(url(folder, "zh.json", Written.PLAIN), url(folder, "zh-x-plain.json", Written.PLAIN)),
                List.of(url(folder, "water.json", Written.WATER.replace("YES_NO", "TEXT"))));
        shelf.come(50, "org.example.mixed", new Version("1.0.0"), files);

        assertEquals(List.of("zh", "ug", "zh-x-plain"), languages());
        assertEquals(List.of(), shelf.further());
        Map<String, Optional<String>> shown =
                shelf.contributions().stream().collect(Collectors.toMap(Contribution::name, Contribution::trouble));
        assertEquals(Set.of("评价问卷 zh-x-plain.json", "评价问卷 zh.json", "评价问卷 questions/water.json"), shown.keySet());
        assertTrue(shown.get("评价问卷 questions/water.json").orElseThrow().startsWith("没有采用。第 7 行：kind 不能是“TEXT”"));
    }

    private static URL url(Path folder, String name, String content) throws Exception {
        return java.nio.file.Files.writeString(folder.resolve(name), content)
                .toUri()
                .toURL();
    }

    private List<Set<UnitId>> concerned(String category, UnitId... closers) {
        return List.copyOf(shelf.of(Set.of(closers), category, town).values());
    }

    private List<String> versions() {
        return shelf.further().stream().map(ModuleQuestions::version).toList();
    }

    private String title() {
        return shelf.in("zh-x-plain").orElseThrow().questionnaire().title();
    }

    private List<String> languages() {
        return shelf.wordings().stream()
                .map(it -> it.questionnaire().language())
                .toList();
    }
}
