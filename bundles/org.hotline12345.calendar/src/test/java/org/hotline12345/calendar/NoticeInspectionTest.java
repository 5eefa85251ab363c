package org.hotline12345.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.kit.WrittenModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeInspectionTest {

    private static final String FILE = "HOTLINE-INF/calendar/city-2030.csv";
    private static final String GOOD = "layer,CITY\nplace,6504\nyear,2030\ntitle,葡萄节放假\n2030-08-26,OFF,葡萄节\n";

    @Test
    void aGoodNoticeHasNothingWrongAndOthersHaveEachFlawWithItsLine() {
        assertEquals(List.of(), said(GOOD));
        assertEquals(
                List.of(FILE + ":2 place 不能是“吐鲁番”", FILE + ":5 “FREE”既不是 OFF 也不是 WORK"),
                said(GOOD.replace("6504", "吐鲁番").replace("OFF", "FREE")));
    }

    @Test
    void aModuleWithoutNoticesHasNothingWrong() {
        assertEquals(List.of(), new NoticeInspection().inspect(new WrittenModule()));
    }

    @Test
    void whatABundleBroughtIsShownWithItsTroubleAndWhereItDoesNotCount(@TempDir Path folder) throws IOException {
        List<URL> files = List.of(
                write(folder.resolve("good.csv"), GOOD),
                write(folder.resolve("elsewhere.csv"), GOOD.replace("6504", "6523")),
                write(folder.resolve("broken.csv"), "year,2030\n"));

        List<Contribution> shown =
                new NoticeBoard("650400").contributions("some.module", NoticeFile.read("some.module", files));

        assertEquals(
                List.of("放假通知 葡萄节放假（2030 年）", "放假通知 葡萄节放假（2030 年）", "放假通知 broken.csv"),
                shown.stream().map(Contribution::name).toList());
        assertEquals(Optional.empty(), shown.get(0).hint());
        assertEquals(Optional.of("适用地区是 6523，本市（650400）的工作日不按它计算"), shown.get(1).hint());
        assertEquals(
                List.of(false, false, true),
                shown.stream().map(it -> it.trouble().isPresent()).toList());
    }

    private static URL write(Path file, String text) throws IOException {
        return Files.writeString(file, text).toUri().toURL();
    }

    private static List<String> said(String text) {
        return new NoticeInspection()
                .inspect(new WrittenModule().entry(FILE, text)).stream()
                        .map(WrittenModule::said)
                        .toList();
    }
}
