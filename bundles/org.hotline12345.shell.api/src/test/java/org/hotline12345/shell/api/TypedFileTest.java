package org.hotline12345.shell.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedFileTest {

    @TempDir
    private Path here;

    @Test
    void whatIsWrittenIsRead() throws CommandException {
        TypedFile file = new TypedFile(here.resolve("案例.txt"));
        file.write(".txt", "停水三天".getBytes(StandardCharsets.UTF_8));

        assertEquals("停水三天", file.text(".txt"));
        String again = assertThrows(CommandException.class, () -> file.write(".txt", new byte[1]))
                .getMessage();
        assertTrue(again.contains("已有文件"), again);
        assertEquals("停水三天", file.text(".txt"));
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        TypedFile file = new TypedFile(here.resolve("案例.txt"));
        assertTrue(refusal(file).contains("读不到文件"));
        Files.write(file.path(), "停水三天".getBytes(Charset.forName("GBK")));
        assertTrue(refusal(file).contains("不是 UTF-8"));
        Files.write(file.path(), new byte[TypedFile.LARGEST + 1]);
        assertTrue(refusal(file).contains("超过 256 KiB"));
        assertThrows(CommandException.class, () -> new TypedFile(here.resolve("无/案例.txt")).write(".txt", new byte[1]));
    }

    @Test
    void onlyFilesOfTheirKindAreTouched() throws IOException {
        TypedFile file = new TypedFile(Files.writeString(here.resolve("users.properties"), "x = y"));
        assertTrue(refusal(file).contains("不以 .txt 结尾"));
        assertThrows(CommandException.class, () -> new TypedFile(here.resolve("新.cfg")).write(".csv", new byte[1]));
        assertFalse(Files.exists(here.resolve("新.cfg")));
    }

    private static String refusal(TypedFile file) {
        return assertThrows(CommandException.class, () -> file.text(".txt")).getMessage();
    }
}
