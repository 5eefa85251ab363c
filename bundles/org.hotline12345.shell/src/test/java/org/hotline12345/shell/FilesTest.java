package org.hotline12345.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.ticket.api.Enclosing;
import org.hotline12345.ticket.api.Fetching;
import org.hotline12345.ticket.api.FileOffer;
import org.hotline12345.ticket.api.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    private static final String NUMBER = "20250328-000012";

    private final Console console = new Console("shanshan");

    @TempDir
    private Path directory;

    @Test
    void enclosesAFile() throws Exception {
        String said = console.run(new EncloseFile(), offer(photo(), Map.of("note", "楼道")));

        assertTrue(said.startsWith(NUMBER + "  附件 1  image/jpeg  3 字节"), said);
        FileOffer offer = console.files.offered.orElseThrow();
        assertEquals("停水照片.jpg", offer.name());
        assertEquals(Optional.of("楼道"), offer.note());
        assertEquals(Optional.of(3L), offer.length());
        assertArrayEquals(new byte[] {1, 2, 3}, console.files.received);
    }

    @Test
    void saysWhyAFileIsNotEnclosed() throws Exception {
        assertTrue(failure(new EncloseFile(), offer(directory.resolve("没有.jpg"), Map.of()))
                .startsWith("读不到文件"));
        console.files.answer = Optional.of(new Enclosing.TooLarge(20 * 1024 * 1024));
        assertEquals("文件超过 20 MiB\n  办法：压缩或分成几份提交", failure(new EncloseFile(), offer(photo(), Map.of())));
        console.files.answer = Optional.of(new Enclosing.WrongType("文件名与内容不符", "改名"));
        assertEquals("文件名与内容不符\n  办法：改名", failure(new EncloseFile(), offer(photo(), Map.of())));
        console.files.answer = Optional.of(new Enclosing.NotEnclosed(new Reply.Unknown(Fakes.NUMBER)));
        assertTrue(failure(new EncloseFile(), offer(photo(), Map.of())).startsWith("没有工单"));
    }

    @Test
    void listsTheFilesOfATicket() throws Exception {
        List<String> lines = console.run(new ListAttachments(), Map.of("number", NUMBER))
                .lines()
                .toList();

        assertEquals("1     2025-03-28 10:00  image/jpeg  3     停水照片.jpg  楼道", lines.get(1));
    }

    @Test
    void fetchesAFileAndOverwritesNone() throws Exception {
        Path target = directory.resolve("取出.jpg");
        Map<String, Object> typed = Map.of("number", NUMBER, "attachment", 1, "file", target.toString());

        console.run(new FetchAttachment(), typed);

        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(target));
        assertTrue(failure(new FetchAttachment(), typed).startsWith("已有文件"));
    }

    @Test
    void saysWhyAFileIsNotFetched() {
        Map<String, Object> typed = Map.of("number", NUMBER, "attachment", 1, "file", "x.jpg");
        console.files.fetching = Optional.of(new Fetching.Closed(FakeFiles.PHOTO));
        assertTrue(failure(new FetchAttachment(), typed).startsWith("附件可能含有"));
        console.files.fetching = Optional.of(new Fetching.NoFile());
        assertTrue(failure(new FetchAttachment(), typed).startsWith("工单没有附件 1"));
        console.files.fetching = Optional.of(new Fetching.NoTicket());
        assertTrue(failure(new FetchAttachment(), typed).startsWith("没有工单"));
    }

    private String failure(Action action, Map<String, Object> typed) {
        return assertThrows(CommandException.class, () -> console.run(action, typed))
                .getMessage();
    }

    private Path photo() throws Exception {
        return Files.write(directory.resolve("停水照片.jpg"), new byte[] {1, 2, 3});
    }

    private static Map<String, Object> offer(Path file, Map<String, Object> more) {
        Map<String, Object> typed = new HashMap<>(more);
        typed.put("number", NUMBER);
        typed.put("file", file.toString());
        return typed;
    }
}
