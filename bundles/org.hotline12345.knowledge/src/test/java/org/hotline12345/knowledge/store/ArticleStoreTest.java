package org.hotline12345.knowledge.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline12345.knowledge.ArticleStore;
import org.hotline12345.knowledge.ArticleStore.Brought;
import org.hotline12345.knowledge.ArticleStore.Change;
import org.hotline12345.knowledge.Kept;
import org.hotline12345.knowledge.Kept.Origin;
import org.hotline12345.knowledge.Move;
import org.hotline12345.knowledge.Settled;
import org.hotline12345.knowledge.Texts;
import org.hotline12345.knowledge.Town;
import org.hotline12345.knowledge.api.Act;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.Entry;
import org.hotline12345.knowledge.api.Revision;
import org.hotline12345.knowledge.api.SynonymList;
import org.hotline12345.knowledge.api.SynonymRule;
import org.hotline12345.law.party.Role;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleStoreTest {

    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");
    private static final SynonymRule SAME = new SynonymRule(List.of("甲", "乙"), List.of());
    private static final Origin MODULE = new Origin("some.bundle", true);
    private static final ArticleContent FULL = new ArticleContent(
            Town.LUKQIN,
            List.of("650421"),
            "集市在哪天 بازار",
            List.of("巴扎哪天开"),
            List.of("赶集"),
            "每周五。\n".repeat(9_000),
            "zh",
            LocalDate.of(2025, 1, 1),
            Optional.of(LocalDate.of(2025, 12, 31)),
            "鲁政发〔2025〕3号",
            Optional.of("《集市条例》"));

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
    void whatWasKeptIsFoundAsItWas(On kind) throws Exception {
        try (ModuleStore tables = tables(kind)) {
            ArticleStore store = new JpaArticles(tables.template());
            Kept drafted = store.create(id -> kept(Kept.drafted(id, FULL, "lukqin", NOON), Act.DRAFTED));
            assertEquals("K1", drafted.id());
            assertEquals(Optional.of(drafted), store.find("K1"));

            Kept brought = Kept.brought("some.bundle.market", FULL, MODULE, NOON);
            store.settle(brought.id(), found -> kept(brought, Act.ARRIVED));
            Kept anew = brought.broughtAnew(Texts.of(Town.LUKQIN, "集市", "周六。"), MODULE, NOON.plusSeconds(1));
            store.settle(brought.id(), found -> {
                assertEquals(Optional.of(brought), found);
                return kept(anew, Act.ARRIVED);
            });

            assertEquals(Optional.of(anew), store.find(brought.id()));
            assertEquals(
                    List.of(2, 1),
                    store.revisions(brought.id()).stream().map(Revision::number).toList());
            assertEquals(FULL, store.revision(brought.id(), 1).orElseThrow().content());
            assertEquals(2, store.record(brought.id()).size());
            assertEquals(List.of(new Brought(brought.id(), "some.bundle")), store.brought());
            store.settle(brought.id(), found -> kept(anew.left(NOON), Act.LEFT));
            assertEquals(List.of(), store.brought());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLastChangeOfEachIsToldInOrder(On kind) throws Exception {
        try (ModuleStore tables = tables(kind)) {
            ArticleStore store = new JpaArticles(tables.template());
            Kept one = store.create(id -> kept(Kept.drafted(id, FULL, "lukqin", NOON), Act.DRAFTED));
            Kept two = store.create(id -> kept(Kept.drafted(id, FULL, "lukqin", NOON), Act.DRAFTED));
            Kept left = store.settle(one.id(), found -> kept(found.orElseThrow().left(NOON), Act.LEFT));
            store.settleSynonyms(now -> Settled.of(now, new SynonymList(now.version() + 1, List.of(SAME))), "center");
            assertEquals("nothing", store.settle(one.id(), found -> Settled.nothing("nothing")));

            assertEquals(
                    List.of(
                            new Change(2, Optional.of(two)),
                            new Change(3, Optional.of(left)),
                            new Change(4, Optional.empty())),
                    store.changesAfter(0, 10));
            assertEquals(List.of(new Change(3, Optional.of(left))), store.changesAfter(2, 1));
            assertEquals(List.of(), store.changesAfter(4, 10));
            assertEquals(4, store.lastChange());
            assertEquals(List.of(SAME), store.synonyms().rules());
        }
    }

    /** Whoever has read up to a number has read everything before it, however many write at once. */
    @ParameterizedTest
    @EnumSource
    void noChangeIsPassedOver(On kind) throws Exception {
        int writers = 4;
        int each = 25;
        try (ModuleStore tables = tables(kind)) {
            List<CompletableFuture<Void>> writing = IntStream.range(0, writers)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                        ArticleStore store = new JpaArticles(tables.template());
                        for (int count = 0; count < each; count++) {
                            store.create(id ->
                                    kept(Kept.drafted(id, Texts.of(Town.COUNTY, "题", "文"), "w", NOON), Act.DRAFTED));
                        }
                    }))
                    .toList();
            CompletableFuture<Void> all = CompletableFuture.allOf(writing.toArray(CompletableFuture[]::new));
            ArticleStore reader = new JpaArticles(tables.template());
            List<Long> seen = new ArrayList<>();
            boolean over;
            do {
                over = all.isDone();
                long last = seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
                reader.changesAfter(last, 7).forEach(it -> seen.add(it.number()));
            } while (!over);
            all.get(60, SECONDS);
            List<Change> rest = reader.changesAfter(seen.get(seen.size() - 1), 1_000);
            rest.forEach(it -> seen.add(it.number()));

            assertEquals(
                    IntStream.rangeClosed(1, writers * each)
                            .mapToObj(it -> (long) it)
                            .toList(),
                    seen);
        }
    }

    /** Two nodes have the same bundle, and start at once. */
    @ParameterizedTest
    @EnumSource
    void whatTwoBringAtOnceIsThereOnce(On kind) throws Exception {
        try (ModuleStore tables = tables(kind)) {
            Kept brought = Kept.brought("some.bundle.market", FULL, MODULE, NOON);
            Set<Boolean> answers = IntStream.range(0, 2)
                    .mapToObj(node -> CompletableFuture.supplyAsync(() -> new JpaArticles(tables.template())
                            .settle(
                                    brought.id(),
                                    found -> found.isPresent()
                                            ? Settled.<Boolean, Move>nothing(false)
                                            : Settled.of(true, new Move(brought, entry(brought, Act.ARRIVED))))))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.toSet());

            assertEquals(Set.of(true, false), answers);
            ArticleStore store = new JpaArticles(tables.template());
            assertEquals(Optional.of(brought), store.find(brought.id()));
            assertTrue(store.lastChange() >= 1);
        }
    }

    private static ModuleStore tables(On kind) throws SQLException {
        return ModuleStore.in(databases, kind, "knowledge");
    }

    private static Settled<Kept, Move> kept(Kept next, Act act) {
        return Settled.of(next, new Move(next, entry(next, act)));
    }

    private static Entry entry(Kept kept, Act act) {
        return new Entry(act, kept.revision(), "lukqin", Role.UNIT_OFFICER, Optional.of(Town.LUKQIN), NOON, "如此");
    }
}
