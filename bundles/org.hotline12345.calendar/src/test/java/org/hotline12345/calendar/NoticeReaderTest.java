package org.hotline12345.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeReaderTest {

    private static final String HEAD = "layer,NATIONAL\nyear,2030\ntitle,通知\n";

    @Test
    void aNoticeSaysWhoSpeaksAndWhatOfEachDay() throws BrokenNotice {
        Notice notice = Shipped.written(
                "layer,CITY", "place,6504", "year,2030", "title,通知", "", "# remark", "2030-05-09..2030-05-10,OFF,葡萄节");

        assertEquals(Layer.CITY, notice.layer());
        assertEquals("6504", notice.place());
        assertEquals("通知", notice.citation());
        assertEquals(Optional.empty(), notice.issued());
        assertEquals(
                Set.of(LocalDate.of(2030, 5, 9), LocalDate.of(2030, 5, 10)),
                notice.days().keySet());
    }

    @Test
    void whatASpreadsheetProgramDoesIsUnderstood() throws BrokenNotice {
        Notice notice = Shipped.written(
                "\uFEFFlayer,NATIONAL,\r",
                "year,2030,\r",
                "title,通知,\r",
                ",,\r",
                "2030/1/1,OFF,元旦\r",
                "2030-1-5 , WORK , 元旦调休\r");

        assertEquals(new Notice.Day(false, "元旦"), notice.days().get(LocalDate.of(2030, 1, 1)));
        assertEquals(new Notice.Day(true, "元旦调休"), notice.days().get(LocalDate.of(2030, 1, 5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2030-02-30,OFF,春节 | 第 4 行：“2030-02-30”不是日期。写成 2025-01-28 这样的日期",
                "2031-02-03,OFF,春节 | 第 4 行：2031-02-03 既不在 2030 年，也不在上一年的十二月。改正日期，或者另写一个那一年的文件",
                "2029-11-30,OFF,春节 | 第 4 行：2029-11-30 既不在 2030 年，也不在上一年的十二月。改正日期，或者另写一个那一年的文件",
                "2030-02-03,FREE,春节 | 第 4 行：“FREE”既不是 OFF 也不是 WORK。放假写 OFF，调休上班写 WORK",
                "2030-02-03,OFF | 第 4 行：日期行有三个字段：日期或起始..截止、OFF 或 WORK、名称。例如 2025-01-28..2025-02-04,OFF,春节，用半角逗号",
                "2030-02-03，OFF，春节 | 第 4 行：日期行有三个字段：日期或起始..截止、OFF 或 WORK、名称。例如 2025-01-28..2025-02-04,OFF,春节，用半角逗号",
                "2030-02-09..2030-02-03,OFF,春节 | 第 4 行：“2030-02-09..2030-02-03”不是从早到晚、最多 31 天的一段。先写起始日，再写截止日；更长的分成几行",
                "2030-02-03..2030-10-03,OFF,春节 | 第 4 行：“2030-02-03..2030-10-03”不是从早到晚、最多 31 天的一段。先写起始日，再写截止日；更长的分成几行",
                "# nothing | 第 4 行：文件里没有日期行。至少写一行，例如 2025-01-28,OFF,春节",
            })
    void aBrokenLineIsNamed(String line, String complaint) {
        assertEquals(complaint, complaint(HEAD + line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holiday,OFF,春节 | 第 1 行：“holiday”既不是日期，也不是文件头的一项",
                "layer,STATE | 第 1 行：layer 不能是“STATE”",
                "year,2003 | 第 1 行：year 不能是“2003”",
                "issued,soon | 第 1 行：issued 不能是“soon”",
                "number,1,2 | 第 1 行：number 后面应有一个值，值里没有逗号",
                "place,新疆 | 第 1 行：place 不能是“新疆”",
            })
    void aBrokenLineOfTheHeadIsNamed(String line, String complaint) {
        String all = complaint(line + "\n" + HEAD.replace(line.split(",")[0] + ",", "# ") + "2030-01-01,OFF,元旦");

        assertTrue(all.startsWith(complaint), all);
    }

    @Test
    void aHeadThatLacksSomethingIsNamed() {
        assertEquals("第 1 行：文件头缺少 year。在第一个日期行之前加一行 year,…", complaint("2030-01-01,OFF,元旦"));
        assertEquals(List.of("文件头缺少 layer", "文件头缺少 title"), wrong("year,2030\n2030-01-01,OFF,元旦"));
        assertEquals(
                List.of("文件头缺少 title", "文件头缺少 place", "文件头缺少 issuer"),
                wrong("layer,REGION\nyear,2030\n2030-01-01,OFF,元旦"));
        assertEquals(List.of("全国的通知（NATIONAL）没有 place"), wrong(HEAD + "place,65\n2030-01-01,OFF,元旦"));
        assertEquals(List.of("year 写了两次"), wrong(HEAD + "year,2031\n2030-01-01,OFF,元旦"));
        assertEquals(List.of("“number”不是日期，而文件头到第一个日期行为止"), wrong(HEAD + "2030-01-01,OFF,元旦\nnumber,1"));
        assertEquals(List.of("2030-01-02 写了两次"), wrong(HEAD + "2030-01-01..2030-01-03,OFF,元旦\n2030-01-02,WORK,元旦"));
        assertEquals(List.of("文件里没有日期行", "文件头缺少 layer", "文件头缺少 year", "文件头缺少 title"), wrong(""));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertEquals(
                List.of(1, 5, 7),
                flaws("layer,STATE\nyear,2030\ntitle,通知\n2030-01-01,OFF,元旦\n2030-01-02,FREE,元旦\n\n2031-01-03,OFF,元旦")
                        .stream()
                        .map(Flaw::line)
                        .toList());
    }

    @Test
    void aFileInAnotherEncodingIsNamed() {
        byte[] text = HEAD.replace("通知", "放假安排").getBytes(Charset.forName("GBK"));

        assertEquals("第 3 行：文字不是 UTF-8 编码。用 UTF-8 编码另存这个文件", complaint(text));
    }

    @Test
    void aBrokenFileCostsOnlyItself(@TempDir Path folder) throws IOException {
        URL good = write(folder.resolve("good.csv"), HEAD + "2030-01-01,OFF,元旦");
        URL broken = write(folder.resolve("broken.csv"), HEAD + "2030-01-01,OFF");
        URL gone = folder.resolve("gone.csv").toUri().toURL();

        List<NoticeFile> read = NoticeFile.read("some.bundle", List.of(broken, gone, good));

        assertEquals(1, NoticeFile.notices(read).size());
        assertEquals(
                List.of("broken.csv", "gone.csv"),
                read.stream()
                        .filter(it -> it.trouble().isPresent())
                        .map(NoticeFile::name)
                        .toList());
    }

    private static URL write(Path file, String text) throws IOException {
        return Files.writeString(file, text).toUri().toURL();
    }

    private static String complaint(String text) {
        return complaint(text.getBytes(UTF_8));
    }

    private static List<String> wrong(String text) {
        return flaws(text).stream().map(Flaw::wrong).toList();
    }

    private static List<Flaw> flaws(String text) {
        return broken(text.getBytes(UTF_8)).flaws();
    }

    private static String complaint(byte[] text) {
        return broken(text).getMessage();
    }

    private static BrokenNotice broken(byte[] text) {
        return assertThrows(BrokenNotice.class, () -> NoticeReader.read(new ByteArrayInputStream(text)));
    }
}
