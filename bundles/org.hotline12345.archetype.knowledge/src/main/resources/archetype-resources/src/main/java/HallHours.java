package ${package};

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.api.KnowledgeSource;
import org.hotline12345.knowledge.api.LiveAnswer;
import org.hotline12345.knowledge.api.Lookup;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.knowledge.api.Source;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether the hall is open at this hour, which no article can say. */
@Component
@Source(name = "办事大厅实时状态", unit = "${unitId}")
public final class HallHours implements KnowledgeSource {

    private static final LocalTime OPENS = LocalTime.of(10, 0);
    private static final LocalTime CLOSES = LocalTime.of(19, 30);

    private final Clock clock;

    @Activate
    public HallHours() {
        this(Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    HallHours(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Lookup ask(Question question) {
        if (!question.text().contains("大厅")) {
            return new Lookup.Nothing();
        }
        LocalTime now = LocalTime.now(clock);
        boolean open = !now.isBefore(OPENS) && now.isBefore(CLOSES);
        return new Lookup.Known(List.of(new LiveAnswer(
                "办事大厅现在" + (open ? "在办公时间内" : "不在办公时间内"),
                "办公时间为工作日" + OPENS + "至" + CLOSES + "。",
                "办事大厅值班表（示例）",
                Optional.empty())));
    }
}
