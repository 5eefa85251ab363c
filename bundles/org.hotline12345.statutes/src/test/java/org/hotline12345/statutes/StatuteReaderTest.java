package org.hotline12345.statutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.modules.api.kit.WrittenModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatuteReaderTest {

    @Test
    void readsWhatIsShipped() throws Exception {
        try (InputStream file = StatuteReader.class.getResourceAsStream("/HOTLINE-INF/statutes/national.csv")) {
            List<StatutoryLimit> limits = StatuteReader.read(file);
            assertEquals("《消费者权益保护法》第四十六条", limits.get(0).citation());
            assertEquals(7, limits.get(0).workingDays());
        }
    }

    @Test
    void listsAreSeparatedBySemicolonsOfEitherWidth() throws Exception {
        assertEquals(
                List.of(new StatutoryLimit(
                        "《甲法》", "第一条", List.of(Kind.HELP, Kind.COMPLAINT), List.of("教育", "民政/低保"), 3)),
                read("\uFEFF# 备注\n\n《甲法》 , 第一条,HELP;COMPLAINT, 教育；民政/低保 ,3\n"));
    }

    @Test
    void noKindMeansEveryKind() throws Exception {
        assertTrue(read("《甲法》,第一条,,教育,3").get(0).kinds().isEmpty());
        assertFalse(read("《甲法》,第一条,,教育,3").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            《甲法》,第一条,HELP,教育        | 第 1 行：一条时限有五个字段，这里有 4 个
            《甲法》,第一条,help,教育,3      | 第 1 行：诉求类型不能是“help”
            《甲法》,第一条,HELP,,3          | 第 1 行：没有写明法律、条款或事项分类
            ,第一条,HELP,教育,3              | 第 1 行：没有写明法律、条款或事项分类
            《甲法》,第一条,HELP,教育,0      | 第 1 行：工作日数不能是“0”
            《甲法》,第一条,HELP,教育,三     | 第 1 行：工作日数不能是“三”
            """)
    void aLineThatIsNotClearBreaksTheFile(String line, String why) {
        BrokenStatutes broken = assertThrows(BrokenStatutes.class, () -> read(line));
        assertTrue(broken.getMessage().startsWith(why), broken::getMessage);
    }

    @Test
    void aModuleIsLookedOverWithTheSameReaderAndAllThatIsWrongIsSaid() {
        String file = "HOTLINE-INF/statutes/county.csv";

        assertEquals(List.of(), said(file, "《甲法》,第一条,HELP,教育,3"));
        assertEquals(
                List.of(file + ":1 工作日数不能是“0”", file + ":3 诉求类型不能是“help”"),
                said(file, "《甲法》,第一条,HELP,教育,0\n《甲法》,第一条,HELP,教育,3\n《甲法》,第一条,help,教育,3"));
        assertEquals(List.of(file + " (提示) 文件里没有一条时限"), said(file, "# 备注\n"));
    }

    @Test
    void aBrokenFileIsLeftOutAndShownAndTheOthersCount(@TempDir Path folder) throws Exception {
        List<StatuteFile> files = StatuteFile.read(
                "some.module",
                List.of(write(folder.resolve("good.csv"), "《甲法》,第一条,,教育,3"), write(folder.resolve("bad.csv"), "无")));

        assertEquals(1, StatuteFile.limits(files).size());
        assertEquals(
                "法定时限 good.csv（1 条）", files.get(0).contribution("some.module").name());
        assertEquals(Optional.empty(), files.get(0).contribution("some.module").trouble());
        assertEquals(
                Optional.of("没有采用。第 1 行：一条时限有五个字段，这里有 1 个。写成 法律,条款,诉求类型,事项分类,工作日数，用半角逗号"),
                files.get(1).contribution("some.module").trouble());
    }

    private static URL write(Path file, String text) throws Exception {
        return Files.writeString(file, text).toUri().toURL();
    }

    private static List<String> said(String file, String text) {
        return new StatuteInspection()
                .inspect(new WrittenModule().entry(file, text)).stream()
                        .map(WrittenModule::said)
                        .toList();
    }

    private static List<StatutoryLimit> read(String text) throws Exception {
        return StatuteReader.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
