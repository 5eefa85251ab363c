package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.hotline12345.kit.KnowledgeKit;
import org.hotline12345.kit.Module;
import org.hotline12345.knowledge.api.Lookup;
import org.junit.jupiter.api.Test;

class HallHoursTest {

    private final HallHours noon =
            new HallHours(Clock.fixed(Instant.parse("2025-03-28T04:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    void thePlatformReadsTheArticles() {
        assertEquals("${unitId}", KnowledgeKit.articles(Module.built()).get(0).unit().value());
    }

    @Test
    void whoAsksAtNoonIsToldThatItIsOpen() {
        Lookup.Known known = assertInstanceOf(Lookup.Known.class, KnowledgeKit.ask(noon, "办事大厅现在开门吗"));

        assertTrue(known.answers().get(0).title().contains("在办公时间内"));
    }

    @Test
    void otherQuestionsAreNotItsOwn() {
        assertEquals(new Lookup.Nothing(), KnowledgeKit.ask(noon, "公交几点到"));
    }
}
