package org.hotline12345.knowledge.shell;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.knowledge.House;
import org.hotline12345.knowledge.Texts;
import org.hotline12345.knowledge.Town;
import org.hotline12345.knowledge.api.Feedback;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.hotline12345.shell.api.Offering;
import org.hotline12345.shell.api.kit.TestSeat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private House house;
    private String article;

    @BeforeEach
    void open() {
        house = new House().indexed();
        article = house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市在哪天", "每周五。\n停车免费。"))
                .id();
        await().until(() -> !house.library.suggest("集", 1).isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void aQuestionIsAnswered() throws Exception {
        String said = run(new SearchKnowledge(), Map.of("question", "集市", "unit", "650421"));

        assertTrue(said.contains("K1") && said.contains("鲁克沁镇") && said.contains("集市在哪天"), said);
        assertThrows(
                CommandException.class, () -> run(new SearchKnowledge(), Map.of("question", "集市", "unit", "nobody")));
    }

    @Test
    void anArticleIsShownWithItsRecord() throws Exception {
        String said = run(new ShowArticle(), Map.of("id", article));

        assertTrue(said.contains("停车免费。") && said.contains("送审") && said.contains("引用 0 次"), said);
        assertThrows(CommandException.class, () -> run(new ShowArticle(), Map.of("id", "K9")));
    }

    @Test
    void tasksAreListed() throws Exception {
        house.corrections.report(
                Town.CALL_TAKER, new Feedback(KnowledgeFault.WRONG, Town.LUKQIN, Optional.of(article), "已改到周六"));

        String said = run(new ListTasks(), Map.of("state", "open"));
        assertTrue(said.contains("已改到周六") && said.contains("2025-04-02") && said.contains("未办结"), said);
        assertThrows(CommandException.class, () -> run(new ListTasks(), Map.of("state", "lost")));
    }

    @Test
    void upkeepIsShown() throws Exception {
        String said = run(new ShowUpkeep(), Map.of());

        assertTrue(said.contains("2025-03-01 至 2025-03-28") && said.contains("鲁克沁镇"), said);
        assertThrows(CommandException.class, () -> run(new ShowUpkeep(), Map.of("from", "昨天")));
    }

    @Test
    void wordsAreCompleted() throws Exception {
        assertEquals(List.of("集市在哪天"), complete(new Questions(), "集"));
        assertTrue(complete(new UnitIds(), "650").contains("650421-lukqin"));
        assertEquals(List.of("late"), complete(new TaskStates(), "l"));
    }

    private String run(Action action, Map<String, Object> typed) throws Exception {
        inject(action);
        for (Map.Entry<String, Object> each : typed.entrySet()) {
            set(action, action.getClass().getDeclaredField(each.getKey()), each.getValue());
        }
        action.execute();
        return printed.toString(StandardCharsets.UTF_8);
    }

    private List<String> complete(Offering completer, String typed) throws Exception {
        inject(completer);
        CommandLine line = (CommandLine) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {CommandLine.class},
                (proxy, method, no) -> switch (method.getName()) {
                    case "getCursorArgument" -> typed;
                    case "getArgumentPosition" -> typed.length();
                    default -> null;
                });
        List<Candidate> candidates = new ArrayList<>();
        completer.completeCandidates(null, line, candidates);
        return candidates.stream().map(Candidate::value).toList();
    }

    private void inject(Object made) throws IllegalAccessException {
        for (Field field : made.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Reference.class)) {
                set(made, field, field.getType() == Counter.class ? counter() : session());
            }
        }
    }

    private Counter counter() {
        return new Counter(
                house.library, house.corrections, house.upkeep, house.city, new TestSeat(Town.CENTER), house.clock);
    }

    private Session session() {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("getConsole") ? out : null);
    }

    private static void set(Object made, Field field, Object value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(made, value);
    }
}
