package org.hotline12345.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crash is a copy of the folder, taken while the index is open: nothing is closed or flushed in it. */
class AfterACrashTest {

    /** More with the profile {@code full}. */
    private static final int CHANGES = Integer.getInteger("crashes", 15);

    @TempDir
    Path folder;

    private Path index;

    @BeforeEach
    void name() {
        index = folder.resolve("index");
    }

    @Test
    void theNumberIsTrueOfWhatIsThereAfterEachCrashAndTheRestIsCaughtUpWith() throws IOException {
        try (ArticleIndex running = open(index)) {
            for (int number = 1; number <= CHANGES; number++) {
                running.take(List.of(entry(number)), List.of(), number);
                Path crashed = folder.resolve("after-" + number);
                copy(crashed);
                try (ArticleIndex again = open(crashed)) {
                    assertEquals(number, again.completeUpTo());
                    assertEquals(number, found(again));
                    again.take(List.of(entry(number), entry(number + 1)), List.of(), number + 1);
                    assertEquals(number + 1, found(again));
                }
            }
        }
    }

    @Test
    void aFolderOfWhichAFileIsBrokenIsBegunAnew() throws IOException {
        try (ArticleIndex running = open(index)) {
            running.take(List.of(entry(1)), List.of(), 1);
        }
        try (Stream<Path> files = Files.list(index)) {
            for (Path each : files.filter(it -> it.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(each, new byte[] {1, 2, 3});
            }
        }
        try (ArticleIndex again = open(index)) {
            assertEquals(0, again.completeUpTo());
            assertEquals(0, found(again));
            again.take(List.of(entry(1)), List.of(), 1);
            assertEquals(1, found(again));
        }
    }

    @Test
    void whatIsClearedIsCompleteUpToNothing() {
        try (ArticleIndex running = open(index)) {
            running.take(List.of(entry(1)), List.of(), 1);
            running.clear();
            assertEquals(0, running.completeUpTo());
            assertEquals(0, found(running));
        }
        try (ArticleIndex again = open(index)) {
            assertEquals(0, again.completeUpTo());
        }
    }

    private void copy(Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(index)) {
            for (Path each : files.filter(it -> !it.endsWith("write.lock")).toList()) {
                Files.copy(each, to.resolve(each.getFileName()));
            }
        }
    }

    private static int found(ArticleIndex index) {
        return index.search(Question.of("公交票价", LocalDate.of(2026, 3, 2), 100))
                .hits()
                .size();
    }

    private static ArticleIndex open(Path folder) {
        return ArticleIndex.open(folder, Synonyms.NONE);
    }

    private static Entry entry(int number) {
        return new Entry(
                "" + number, "bus", Set.of(), "公交票价" + number, List.of(), "", Optional.empty(), Optional.empty());
    }
}
