package org.hotline12345.knowledge.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline12345.knowledge.Settled;
import org.hotline12345.knowledge.TaskStore;
import org.hotline12345.knowledge.TaskStore.Reading;
import org.hotline12345.knowledge.Town;
import org.hotline12345.knowledge.UpkeepStore;
import org.hotline12345.knowledge.UpkeepStore.Counted;
import org.hotline12345.knowledge.api.Act;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.knowledge.api.KnowledgeTask.Closed;
import org.hotline12345.knowledge.api.TaskResult;
import org.hotline12345.knowledge.api.TaskSelection;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskStoreTest {

    private static final TicketNumber TICKET = new TicketNumber("20250328-000012");
    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2025, 4, 2);

    private static EmptyDatabases databases;

    @BeforeAll
    static void startServer() throws IOException {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() throws IOException {
        databases.close();
    }

    @ParameterizedTest
    @EnumSource
    void aTaskIsKeptOnceForEachStepAlsoWhereTwoTellIt(On kind) throws Exception {
        try (ModuleStore tables = ModuleStore.in(databases, kind, "knowledge")) {
            Set<Long> numbers = IntStream.range(0, 4)
                    .mapToObj(teller -> CompletableFuture.supplyAsync(
                            () -> new JpaTasks(tables.template()).open(task(5)).number()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.toSet());

            assertEquals(1, numbers.size());
            TaskStore store = new JpaTasks(tables.template());
            KnowledgeTask other = store.open(task(6));
            assertEquals(List.of(other.number()), numbers(store, other.number() + 1, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasClosedIsFoundAsItWasAndCounted(On kind) throws Exception {
        try (ModuleStore tables = ModuleStore.in(databases, kind, "knowledge")) {
            TaskStore store = new JpaTasks(tables.template());
            KnowledgeTask open = store.open(task(5));
            Closed how = new Closed(
                    TaskResult.CHANGED,
                    Optional.of("K1"),
                    Optional.of(2),
                    "已更正",
                    "lukqin",
                    NOON,
                    LocalDate.of(2025, 4, 3));
            KnowledgeTask closed = new KnowledgeTask(
                    open.number(),
                    open.fault(),
                    open.unit(),
                    open.article(),
                    open.reason(),
                    open.ticket(),
                    open.sequence(),
                    open.by(),
                    open.at(),
                    open.due(),
                    Optional.of(how));
            assertEquals(1, store.openAbout("K1"));
            store.settle(open.number(), found -> Settled.of("done", closed));

            TaskSelection all = new TaskSelection(Optional.empty(), Optional.empty(), Optional.empty(), 10);
            assertEquals(List.of(closed), store.list(all, Optional.of(Set.of(Town.LUKQIN)), DUE));
            assertEquals(List.of(), store.list(all, Optional.of(Set.of()), DUE));
            assertEquals(0, store.openAbout("K1"));
            UpkeepStore counts = new JpaUpkeep(tables.template());
            assertEquals(
                    List.of(new Counted(Town.LUKQIN, NOON, DUE, Optional.of(LocalDate.of(2025, 4, 3)))),
                    counts.tasks(NOON, NOON.plusMillis(1)));
            assertEquals(List.of(), counts.tasks(NOON.minusMillis(5), NOON));
            assertEquals(Map.of(), counts.acts(Act.PUBLISHED, NOON, NOON.plusSeconds(1)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readingsAreCountedOnceForEachStep(On kind) throws Exception {
        try (ModuleStore tables = ModuleStore.in(databases, kind, "knowledge")) {
            TaskStore store = new JpaTasks(tables.template());
            store.readOut(TICKET, 2, new Reading("K1", "1", NOON));
            store.readOut(TICKET, 2, new Reading("K1", "1", NOON));
            store.readOut(TICKET, 3, new Reading("K1", "", NOON));

            assertEquals(2, store.readings("K1"));
            assertEquals(0, store.readings("K2"));
        }
    }

    private static List<Long> numbers(TaskStore store, long before, int most) {
        TaskSelection selection = new TaskSelection(
                Optional.of(TaskSelection.State.LATE), Optional.of(Town.LUKQIN), Optional.of(before), most);
        return store.list(selection, Optional.empty(), DUE.plusDays(1)).stream()
                .map(KnowledgeTask::number)
                .toList();
    }

    private static KnowledgeTask task(int sequence) {
        return new KnowledgeTask(
                0,
                KnowledgeFault.WRONG,
                Town.LUKQIN,
                Optional.of("K1"),
                "集市已改到周六",
                Optional.of(TICKET),
                Optional.of(sequence),
                "calltaker",
                NOON,
                DUE,
                Optional.empty());
    }
}
