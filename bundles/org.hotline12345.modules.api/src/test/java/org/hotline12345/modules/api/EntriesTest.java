package org.hotline12345.modules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hotline12345.modules.api.kit.WrittenModule;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private static final String FOLDER = "HOTLINE-INF/calendar/";

    @Test
    void eachEntryOfTheFormatIsReadAndNoOther() {
        WrittenModule module = new WrittenModule()
                .entry(FOLDER + "a.csv", "一")
                .entry(FOLDER + "b.csv", "二")
                .entry(FOLDER + "readme.txt", "三")
                .entry(FOLDER + "old/c.csv", "四")
                .entry("HOTLINE-INF/calendars/d.csv", "五");

        assertEquals(List.of(FOLDER + "a.csv", FOLDER + "b.csv"), read(module));
    }

    @Test
    void whatIsTooLargeIsRefusedWithoutBeingRead() {
        WrittenModule module = new WrittenModule()
                .unreadable(FOLDER + "a.csv", 50L * 1024 * 1024)
                .entry(FOLDER + "b.csv", "二");

        assertEquals(List.of("文件超过 1024 KiB，没有读取", FOLDER + "b.csv"), read(module));
    }

    @Test
    void whatLiesAboutItsSizeIsRefusedAllTheSame() {
        ModuleFile honest = new WrittenModule().entry(FOLDER + "a.csv", new byte[Entries.LARGEST]);
        ModuleFile large = new WrittenModule().entry(FOLDER + "a.csv", new byte[Entries.LARGEST + 1]);

        assertEquals(List.of(FOLDER + "a.csv"), read(honest));
        assertEquals(List.of("文件超过 1024 KiB，没有读取"), read(large));
    }

    @Test
    void whatEntriesSayIsReadOfThoseThatAreReadWhenTheyArrive() {
        WrittenModule module = new WrittenModule()
                .unreadable(FOLDER + "a.csv", 50L * 1024 * 1024)
                .entry(FOLDER + "b.csv", "二")
                .entry(FOLDER + "c.csv", "三")
                .entry(FOLDER + "old/d.csv", "四");

        assertEquals(
                List.of(FOLDER + "b.csv 3", FOLDER + "c.csv 3"),
                Entries.read(module, FOLDER, ".csv", (name, bytes) -> List.of(name + " " + bytes.length)));
    }

    @Test
    void aFindingSaysWhatIsWrongAndWhatToDo() {
        assertThrows(IllegalArgumentException.class, () -> Finding.error("a.csv", " ", "改正"));
        assertThrows(IllegalArgumentException.class, () -> Finding.error("a.csv", "错误", ""));
    }

    private static List<String> read(ModuleFile module) {
        return Entries.inspect(module, FOLDER, ".csv", (name, bytes) -> List.of(Finding.warning(name, name, "无")))
                .stream()
                .map(Finding::wrong)
                .toList();
    }
}
