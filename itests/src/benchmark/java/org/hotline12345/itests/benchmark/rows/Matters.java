package org.hotline12345.itests.benchmark.rows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What people call about: kinds, places, categories and Chinese texts of the lengths that such texts have. */
public final class Matters {

    /** Half of them ask something, and are answered at once. */
    private static final List<String> KINDS = Stream.of(
                    Collections.nCopies(8, "CONSULTATION"),
                    Collections.nCopies(4, "HELP"),
                    Collections.nCopies(3, "COMPLAINT"),
                    List.of("SUGGESTION"))
            .flatMap(List::stream)
            .toList();

    private static final List<String> CHANNELS =
            List.of("PHONE", "PHONE", "PHONE", "PHONE", "WEB", "APP", "MINI_PROGRAM");
    private static final List<String> WHERE =
            List.of("新城路", "老城路", "葡萄沟景区", "幸福小区三号楼", "火车站广场", "柏孜克里克路", "木纳尔路", "东环路");
    private static final List<String> WHEN = List.of("从昨天晚上开始", "上周以来", "连续三天", "今天早上", "近一个月", "自供暖开始后");
    private static final List<String> WHAT = List.of(
            "没有自来水，物业说不清原因",
            "路灯不亮，夜间出行不安全",
            "施工噪音很大，影响老人休息",
            "暖气不热，室内不到十六度",
            "垃圾没有人清运，气味难闻",
            "公交车长时间不来，学生上学迟到",
            "路面塌陷，已有人摔伤",
            "电压不稳，家里电器多次损坏",
            "工资被拖欠，多次催要没有结果");
    private static final List<String> ASK =
            List.of("请尽快处理。", "希望有关部门核实后答复。", "请派人到现场查看。", "已多次反映，没有人管。", "请说明原因和恢复的时间。", "诉求人表示可以配合调查。");
    private static final List<String> SURNAMES = List.of("张", "王", "李", "艾力·", "阿依古丽·", "马", "刘", "买买提·");

    private final Random random;
    private final List<String> categories;

    /** @param categories the codes of the city's categories */
    public Matters(long seed, List<String> categories) {
        this.random = new Random(seed);
        this.categories = categories;
    }

    /** What is said to take a matter in, at {@code place}. */
    Map<String, Object> next(String place) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("channel", any(CHANNELS));
        said.put("kind", any(KINDS));
        said.put("category", any(categories));
        said.put("place", place);
        said.put("text", text());
        said.put(
                "contact",
                Map.of(
                        "name",
                        any(SURNAMES) + "某" + random.nextInt(1000),
                        "phone",
                        "139%08d".formatted(random.nextInt(100_000_000))));
        return said;
    }

    /** Most are of 30 to 200 characters, few of more than 500. */
    String text() {
        int length = (int) Math.min(900, Math.exp(4.3 + 0.7 * random.nextGaussian()));
        StringBuilder text = new StringBuilder();
        do {
            text.append(any(WHERE))
                    .append(any(WHEN))
                    .append(any(WHAT))
                    .append("，")
                    .append(any(ASK));
        } while (text.length() < length);
        return text.toString();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
