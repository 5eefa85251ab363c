package org.hotline12345.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
                "2030-02-30,OFF,春节 | line 4: \"2030-02-30\" is no date like 2025-01-28",
                "2031-02-03,OFF,春节 | line 4: 2031-02-03 lies neither in 2030 nor in the December before",
                "2029-11-30,OFF,春节 | line 4: 2029-11-30 lies neither in 2030 nor in the December before",
                "2030-02-03,FREE,春节 | line 4: a day is OFF or WORK, not \"FREE\"",
                "2030-02-03,OFF | line 4: a day has three fields: the date or first..last, OFF or WORK, the name",
                "2030-02-03，OFF，春节 | line 4: a day has three fields: the date or first..last, OFF or WORK, the name",
                "2030-02-09..2030-02-03,OFF,春节 | line 4: a range goes from its first day to its last, 31 days at most: 2030-02-09..2030-02-03",
                "2030-02-03..2030-10-03,OFF,春节 | line 4: a range goes from its first day to its last, 31 days at most: 2030-02-03..2030-10-03",
                "holiday,OFF,春节 | line 4: \"holiday\" is neither a date nor one of [layer, place, issuer, year, number, issued, title]",
                "year,2031 | line 4: year stands here twice",
                "issued,soon | line 4: issued is a date like 2024-11-12, not \"soon\"",
                "number,1,2 | line 4: number takes one value, and no comma in it",
                "place,新疆 | line 4: place is an administrative code of 2 to 6 digits, not \"新疆\"",
                "# nothing | line 4: the file ends without a day",
            })
    void aBrokenLineIsNamed(String line, String complaint) {
        assertEquals(complaint, complaint(HEAD + line));
    }

    @Test
    void aBrokenHeadIsNamed() {
        assertEquals("line 1: layer is one of [NATIONAL, REGION, CITY], not \"STATE\"", complaint("layer,STATE"));
        assertEquals("line 1: year is one of 2020 to 2060, not \"2003\"", complaint("year,2003"));
        assertEquals("line 1: year is missing in the head", complaint("2030-01-01,OFF,元旦"));
        assertEquals("line 2: layer is missing in the head", complaint("year,2030\n2030-01-01,OFF,元旦"));
        assertEquals("line 3: place is missing in the head", complaint("layer,REGION\nyear,2030\n2030-01-01,OFF,元旦"));
        assertEquals("line 5: a NATIONAL notice has no place", complaint(HEAD + "place,65\n2030-01-01,OFF,元旦"));
        assertEquals(
                "line 5: \"number\" is no date, and the head ended with the first day",
                complaint(HEAD + "2030-01-01,OFF,元旦\nnumber,1"));
        assertEquals(
                "line 5: 2030-01-02 stands here twice",
                complaint(HEAD + "2030-01-01..2030-01-03,OFF,元旦\n2030-01-02,WORK,元旦"));
        assertEquals("line 0: the file ends without a day", complaint(""));
    }

    @Test
    void aFileInAnotherEncodingIsNamed() {
        byte[] text = HEAD.replace("通知", "放假安排").getBytes(Charset.forName("GBK"));

        assertEquals("line 3: the text is not UTF-8", complaint(text));
    }

    @Test
    void aBrokenFileCostsOnlyItself(@TempDir Path folder) throws IOException {
        URL good = write(folder.resolve("good.csv"), HEAD + "2030-01-01,OFF,元旦");
        URL broken = write(folder.resolve("broken.csv"), HEAD + "2030-01-01,OFF");
        URL gone = folder.resolve("gone.csv").toUri().toURL();

        assertEquals(
                1, NoticeFiles.read("some.bundle", List.of(broken, gone, good)).size());
    }

    private static URL write(Path file, String text) throws IOException {
        return Files.writeString(file, text).toUri().toURL();
    }

    private static String complaint(String text) {
        return complaint(text.getBytes(UTF_8));
    }

    private static String complaint(byte[] text) {
        return assertThrows(BrokenNotice.class, () -> NoticeReader.read(new ByteArrayInputStream(text)))
                .getMessage();
    }
}
