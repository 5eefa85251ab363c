package org.hotline12345.publication.shell;

import static org.hotline12345.publication.Newsroom.CENTER;
import static org.hotline12345.publication.Newsroom.OFFICE;
import static org.hotline12345.publication.Newsroom.WRITER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hotline12345.publication.Newsroom;
import org.hotline12345.shell.api.kit.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private final Newsroom newsroom = new Newsroom();
    private final Console writer = new Console(WRITER, newsroom.desk);

    @TempDir
    private Path here;

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void itIsWrittenFromAFileAgreedToTwiceAndWithdrawn() throws Exception {
        assertEquals("公开事项 1 待市政务服务中心审核\n", writer.run(new WritePublication(), Map.of("file", form("某小区停水。"))));
        writer.as(CENTER).run(new ActOnPublication(), act("return"));
        writer.run(new WritePublication(), Map.of("rewrite", 1L, "file", form("某小区停水三天，已恢复供水。")));
        assertTrue(writer.refused(new ActOnPublication(), act("agree")).contains("由市政务服务中心审核"));
        assertTrue(writer.as(CENTER).run(new ActOnPublication(), act("agree")).contains("待市政府办公室审核"));
        assertFalse(writer.run(new ListPublished(), Map.of()).contains("供水案例"));
        assertTrue(writer.as(OFFICE).run(new ActOnPublication(), act("AGREE")).contains("已公开"));

        assertTrue(writer.run(new ListPublished(), Map.of("sort", "case")).contains("供水案例"));
        assertFalse(writer.run(new ListPublished(), Map.of("before", 1L)).contains("供水案例"));
        assertTrue(
                writer.run(new ListPublications(), Map.of("state", "published")).contains("供水案例"));
        writer.as(CENTER).run(new ActOnPublication(), act("withdraw"));
        assertFalse(
                writer.run(new ListPublications(), Map.of("state", "published")).contains("供水案例"));
    }

    @Test
    void aTextIsLookedThrough() throws Exception {
        String file = written("正文.txt", "张三反映停水，电话 13900001111。");
        String said =
                writer.run(new ProposeRedactions(), Map.of("file", file, "tickets", List.of(newsroom.ticket.value())));

        assertTrue(said.contains("〔诉求人〕反映停水，电话 〔联系方式〕。"), said);
        assertTrue(writer.as(OFFICE)
                .refused(new ProposeRedactions(), Map.of("file", file))
                .contains("由话务员或市政务服务中心起草"));
    }

    @Test
    void whatIsWrongSaysWhere() throws Exception {
        String unknown = written("错.json", "{\"sort\": \"CASE\", \"headline\": \"案例\"}");
        assertTrue(
                writer.refused(new WritePublication(), Map.of("file", unknown)).contains("headline"));
        assertTrue(writer.refused(new WritePublication(), Map.of("file", written("空.json", "{}")))
                .contains("缺少 title"));
        assertTrue(writer.refused(
                        new WritePublication(),
                        Map.of("file", here.resolve("没有.json").toString()))
                .contains("读不到文件"));
        assertTrue(writer.refused(new WritePublication(), Map.of("file", written("无.json", "null")))
                .contains("不是 JSON 对象"));
        assertTrue(writer.refused(new ProposeRedactions(), Map.of("file", written("users.properties", "x")))
                .contains("不以 .txt 结尾"));
        assertTrue(writer.refused(new ActOnPublication(), act("burn")).contains("agree、return、withdraw"));
    }

    private String form(String text) throws IOException {
        return written("案例.json", """
                {"sort": "CASE", "title": "供水案例", "text": "%s", "tickets": ["%s"], "validFrom": "2025-03-28"}
                """.formatted(text, newsroom.ticket));
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(here.resolve(name), text).toString();
    }

    private static Map<String, ?> act(String act) {
        return Map.of("number", 1L, "act", act, "why", "属实");
    }
}
