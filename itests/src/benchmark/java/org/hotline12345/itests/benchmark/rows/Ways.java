package org.hotline12345.itests.benchmark.rows;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;

/** Plays tickets on the platform, each on one of the ways that tickets go, and names them. */
public final class Ways {

    private record County(String place, String account) {}

    private static final List<County> COUNTIES = List.of(
            new County("650402", "gaochang"),
            new County("650402", "gaochang"),
            new County("650421", "shanshan"),
            new County("650422", "toksun"));

    private final Rest rest;
    private final Matters matters;

    public Ways(Rest rest, Matters matters) {
        this.rest = rest;
        this.matters = matters;
    }

    /** Tickets that have ended: most were handled, some came back from the wrong unit, some were answered or declined. */
    public List<String> ended(int count) {
        List<String> numbers = new ArrayList<>();
        for (int made = 0; made < count; made++) {
            County county = matters.any(COUNTIES);
            Map<String, Object> matter = matters.next(county.place());
            Answer taken = accept(matter);
            String number = taken.at("/number");
            int way = matters.below(100);
            if (way < 5) {
                step("calltaker", number, "Decline", Map.of("ground", "A10.1", "explanation", matters.text()));
            } else {
                if (matter.get("kind").equals("CONSULTATION")) {
                    step(
                            "calltaker",
                            number,
                            "AnswerAtOnce",
                            Map.of("text", matters.text(), "source", "知识库/常见问题", "suppliedBy", county.place()));
                } else {
                    handle(number, county, way < 15);
                }
                rest.with("Query-Code", taken.at("/queryCode"))
                        .post(path(number, "Evaluate"), Map.of("callService", "SATISFIED", "handling", "SATISFIED"))
                        .expecting(200);
            }
            numbers.add(number);
        }
        return numbers;
    }

    /** Tickets that are with a unit. */
    public List<String> open(int count) {
        List<String> numbers = new ArrayList<>();
        for (int made = 0; made < count; made++) {
            County county = matters.any(COUNTIES);
            String number = accept(matters.next(county.place())).at("/number");
            step("calltaker", number, "Dispatch", Map.of("unit", county.place()));
            if (made % 2 == 0) {
                step(county.account(), number, "Sign", Map.of());
            }
            numbers.add(number);
        }
        return numbers;
    }

    private void handle(String number, County county, boolean first) {
        if (first) {
            step("center", number, "Dispatch", Map.of("unit", "water"));
            step("water", number, "Return", Map.of("reason", "由县人民政府负责", "basis", "《城市供水条例》第七条"));
            step("center", number, "AgreeReturn", Map.of());
        }
        step("calltaker", number, "Dispatch", Map.of("unit", county.place()));
        step(county.account(), number, "Sign", Map.of("desk", "县政务服务中心"));
        step(county.account(), number, "RequestClosure", Map.of("report", report()));
        step("center", number, "AgreeClosure", Map.of());
    }

    private Map<String, Object> report() {
        return Map.of(
                "handledAt",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                "handledBy", "县供水公司",
                "personInCharge", "李四",
                "result", matters.text(),
                "legalBasis", "《城市供水条例》第二十二条",
                "reply", "已电话告知诉求人。",
                "filing", Map.of("filed", false, "reason", "未发现违法行为", "basis", "《城市供水条例》第三十三条"));
    }

    private Answer accept(Map<String, Object> matter) {
        return rest.as("calltaker").post("/tickets", matter).expecting(201);
    }

    private void step(String account, String number, String step, Map<String, Object> said) {
        rest.as(account).post(path(number, step), said).expecting(200);
    }

    private static String path(String number, String step) {
        return "/tickets/" + number + "/steps/" + step;
    }
}
