package org.hotline12345.modules.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.modules.api.ModuleAct;
import org.hotline12345.modules.api.ModuleAct.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatWasDoneIsReadByAnotherTheLatestFirst() {
        ModuleAct first = act("a", Optional.empty(), Optional.of("1"), true);
        ModuleAct second = act("b", Optional.of("1"), Optional.of("2"), false);
        journal().add(first);
        journal().add(second);
        assertEquals(List.of(second, first), journal().latest());
    }

    @Test
    void theVersionBeforeIsThatOfTheLatestActThatWasDone() {
        Journal journal = journal();
        assertEquals(Optional.empty(), journal.before("a", "2"));
        journal.add(act("a", Optional.empty(), Optional.of("1"), true));
        journal.add(act("a", Optional.of("1"), Optional.of("2"), true));
        journal.add(act("a", Optional.of("2"), Optional.of("3"), false));
        assertEquals(Optional.of("1"), journal.before("a", "2"));
        assertEquals(Optional.empty(), journal.before("a", "3"));
        assertEquals(Optional.empty(), journal.before("a", "1"));
    }

    @Test
    void aLineThatACrashHasCutOffIsPassedOver() throws IOException {
        ModuleAct first = act("a", Optional.empty(), Optional.of("1"), true);
        ModuleAct second = act("a", Optional.of("1"), Optional.of("2"), true);
        journal().add(first);
        Files.writeString(file(), "{\"at\":\"2025-03-28T12:0", StandardOpenOption.APPEND);
        journal().add(second);
        assertEquals(List.of(second, first), journal().latest());
    }

    private Path file() {
        return folder.resolve("kept").resolve("acts.jsonl");
    }

    private Journal journal() {
        return new Journal(file());
    }

    private static ModuleAct act(String module, Optional<String> before, Optional<String> after, boolean done) {
        return new ModuleAct(NOON, "it", Kind.UPDATE, module, before, after, done, "已更新");
    }
}
