package org.hotline12345.itests.client;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people say in these tests, with the names that the contracts of REST and SOAP give it. */
public final class Said {

    /** What must never stand in a list or a log. */
    public static final String PHONE = "13999551234";

    public static final List<String> CLOSURE_ITEMS =
            List.of("handledAt", "handledBy", "personInCharge", "result", "legalBasis", "reply", "filing");

    private Said() {}

    /** 停水: a complaint from 鄯善县, by phone. */
    public static Map<String, Object> complaint() {
        return with(
                matter("COMPLAINT", "鄯善镇新城路一带从昨晚停水至今，没有通知。"), Map.of("contact", Map.of("name", "张三", "phone", PHONE)));
    }

    public static Map<String, Object> help() {
        return with(matter("HELP", "家中老人用水困难，请求送水。"), Map.of("contact", Map.of("phone", PHONE)));
    }

    public static Map<String, Object> consultation() {
        return matter("CONSULTATION", "水费怎么交？");
    }

    private static Map<String, Object> matter(String kind, String text) {
        return Map.of("channel", "PHONE", "kind", kind, "category", "水电气热/停水", "place", "650421", "text", text);
    }

    /** 办理情况, with every item of A19 and a complaint's filing. */
    public static Map<String, Object> report() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("handledAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        report.put("handledBy", "鄯善县供水公司");
        report.put("personInCharge", "李四");
        report.put("result", "主管道爆裂，已抢修，恢复供水。");
        report.put("legalBasis", "《城市供水条例》第二十二条");
        report.put("reply", "已电话告知诉求人恢复供水。");
        report.put("filing", Map.of("filed", false, "reason", "未发现违法行为", "basis", "《城市供水条例》第三十三条"));
        return report;
    }

    public static Map<String, Object> reportWithout(String item) {
        Map<String, Object> report = report();
        report.remove(item);
        return report;
    }

    /** The same, told when all its limits have run out long ago. */
    public static Map<String, Object> late(Map<String, ?> said) {
        return with(new LinkedHashMap<>(said), Map.of("at", "2025-03-28T10:00:00+08:00"));
    }

    public static Map<String, Object> with(Map<String, Object> said, Map<String, ?> more) {
        Map<String, Object> all = new LinkedHashMap<>(said);
        all.putAll(more);
        return all;
    }

    public static Map<String, Object> to(String unit) {
        return Map.of("unit", unit);
    }
}
