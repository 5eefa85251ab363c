package org.hotline12345.store.jpa;

import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline12345.store.api.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final long LONG = 60_000;

    private final List<List<String>> goes = new CopyOnWriteArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void everybodyGoesHome() {
        gate.countDown();
        people.shutdownNow();
    }

    @Test
    void whoComesAloneRidesAlone() {
        Together<String, String> lift = new Together<>(this::carried, LONG);
        gate.countDown();
        assertEquals("a up", lift.ride("a"));
        assertEquals("b up", lift.ride("b"));
        assertEquals(List.of(List.of("a"), List.of("b")), goes);
    }

    @Test
    void whoComesWhileItIsUnderWayRidesWithTheOthers() {
        Together<String, String> lift = new Together<>(this::carried, LONG);
        CompletableFuture<String> first = rides(lift, "first");
        await().until(() -> goes.size() == 1);
        List<CompletableFuture<String>> others =
                IntStream.range(0, 40).mapToObj(it -> rides(lift, "p" + it)).toList();
        await().until(() -> lift.waiting() == others.size());
        gate.countDown();
        assertEquals("first up", first.join());
        for (int i = 0; i < others.size(); i++) {
            assertEquals("p" + i + " up", others.get(i).join());
        }
        assertEquals(List.of(1, 16, 16, 8), goes.stream().map(List::size).toList());
        Set<String> carried = goes.stream().flatMap(List::stream).collect(toSet());
        assertEquals(41, carried.size());
    }

    @Test
    void whatFailsFailsAlone() {
        Together<String, String> lift = new Together<>(this::carried, LONG);
        rides(lift, "first");
        await().until(() -> goes.size() == 1);
        CompletableFuture<String> good = rides(lift, "good");
        CompletableFuture<String> bad = rides(lift, "bad");
        await().until(() -> lift.waiting() == 2);
        gate.countDown();
        assertEquals("good up", good.join());
        assertInstanceOf(
                IllegalStateException.class,
                assertThrows(CompletionException.class, bad::join).getCause());
    }

    @Test
    void whereTheStoreDoesNotAnswerNobodyTriesAgain() {
        Together<String, String> lift = new Together<>(this::carried, LONG);
        rides(lift, "first");
        await().until(() -> goes.size() == 1);
        List<CompletableFuture<String>> others =
                Stream.of("away", "good").map(it -> rides(lift, it)).toList();
        await().until(() -> lift.waiting() == 2);
        gate.countDown();
        for (CompletableFuture<String> other : others) {
            assertInstanceOf(
                    StoreUnavailable.class,
                    assertThrows(CompletionException.class, other::join).getCause());
        }
        assertEquals(2, goes.size());
        assertEquals("next up", lift.ride("next"));
    }

    @Test
    void whoseTurnDoesNotComeLeavesAndIsNotCarried() {
        Together<String, String> lift = new Together<>(this::carried, 50);
        CompletableFuture<String> first = rides(lift, "first");
        await().until(() -> goes.size() == 1);
        assertThrows(StoreUnavailable.class, () -> lift.ride("late"));
        gate.countDown();
        first.join();
        assertEquals("next up", lift.ride("next"));
        assertEquals(List.of(List.of("first"), List.of("next")), goes);
    }

    private List<String> carried(List<String> who) {
        goes.add(who);
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (who.contains("bad")) {
            throw new IllegalStateException("bad");
        }
        if (who.contains("away")) {
            throw new StoreUnavailable("away", new IllegalStateException());
        }
        return who.stream().map(it -> it + " up").toList();
    }

    private CompletableFuture<String> rides(Together<String, String> lift, String who) {
        return CompletableFuture.supplyAsync(() -> lift.ride(who), people);
    }
}
