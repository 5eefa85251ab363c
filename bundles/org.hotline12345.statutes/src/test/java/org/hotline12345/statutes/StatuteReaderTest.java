package org.hotline12345.statutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.law.ticket.Kind;
import org.junit.jupiter.api.Test;
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
            《甲法》,第一条,HELP,教育        | line 1: a limit has five fields
            《甲法》,第一条,help,教育,3      | line 1: help must be of
            《甲法》,第一条,HELP,,3          | line 1: law, article and categories
            ,第一条,HELP,教育,3              | line 1: law, article and categories
            《甲法》,第一条,HELP,教育,0      | line 1: "0" is no number
            《甲法》,第一条,HELP,教育,三     | line 1: "三" is no number
            """)
    void aLineThatIsNotClearBreaksTheFile(String line, String why) {
        BrokenStatutes broken = assertThrows(BrokenStatutes.class, () -> read(line));
        assertTrue(broken.getMessage().startsWith(why), broken::getMessage);
    }

    private static List<StatutoryLimit> read(String text) throws Exception {
        return StatuteReader.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
