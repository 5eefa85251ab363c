package org.hotline12345.evaluation.module;

import java.util.List;

/** Files that are right, and that are wrong in one thing. */
public final class Written {

    /** Plain words, for who reads little. */
    public static final String PLAIN = """
            {
              "questionnaire": {
                "language": "zh-x-plain",
                "direction": "ltr",
                "title": "给12345打分",
                "questions": [
                  {"component": "callService", "text": "接电话的人好不好？"},
                  {"component": "handling", "text": "事情办得好不好？"}
                ],
                "levels": [
                  {"rating": "VERY_SATISFIED", "text": "很好"},
                  {"rating": "SATISFIED", "text": "好"},
                  {"rating": "FAIRLY_SATISFIED", "text": "还行"},
                  {"rating": "DISSATISFIED", "text": "不好"},
                  {"rating": "VERY_DISSATISFIED", "text": "很不好"}
                ],
                "remark": "想说什么都行，不说也行"
              },
              "invitation": "您说的事（${number}）办完了，${until}前打个分：${link}",
              "reminder": "您说的事（${number}），${until}前还能打分：${link}"
            }
            """;

    /** What a water company asks. */
    public static final String WATER = """
            {
              "title": {"zh": "供水服务"},
              "unit": "650421",
              "units": ["650421-water"],
              "categories": ["水电气热/停水"],
              "questions": [
                {"id": "notice", "kind": "YES_NO", "text": {"zh": "停水前您收到通知了吗？"}},
                {"id": "speed", "kind": "LEVEL", "text": {"zh": "您对抢修的快慢是否满意？"}},
                {"id": "by", "kind": "CHOICE", "text": {"zh": "您想怎样收到通知？"}, "choices": [
                  {"id": "sms", "text": {"zh": "短信"}},
                  {"id": "poster", "text": {"zh": "小区张贴"}}
                ]}
              ]
            }
            """;

    private Written() {}

    static List<String> languages() {
        return List.of(
                PLAIN,
                PLAIN.replace("{\n  \"questionnaire\"", "{\n  \"$schema\": \"x\",\n  \"questionnaire\""),
                PLAIN.replace("ltr", "rtl"),
                PLAIN.replace("{\"rating\": \"SATISFIED\", \"text\": \"好\"},", "")
                        .replace("很好\"},", "很好\"}, {\"rating\": \"SATISFIED\", \"text\": \"好\"},"));
    }

    static List<String> wrongLanguages() {
        return List.of(
                "[]",
                "{}",
                PLAIN.replace("\"zh-x-plain\"", "\"zh\""),
                PLAIN.replace("{\n  \"questionnaire\"", "{\n  \"$schema\": 1,\n  \"questionnaire\""),
                PLAIN.replace("\"ltr\"", "\"up\""),
                PLAIN.replace("给12345打分", " "),
                PLAIN.replace("给12345打分", "分".repeat(101)),
                PLAIN.replace("\"title\"", "\"titel\""),
                PLAIN.replace("handling", "speed"),
                PLAIN.replace("handling", "callService"),
                PLAIN.replace("\"text\": \"很好\"", "\"text\": 1"),
                PLAIN.replace("FAIRLY_SATISFIED", "OK"),
                PLAIN.replace("FAIRLY_SATISFIED", "SATISFIED"),
                PLAIN.replace("{\"rating\": \"SATISFIED\", \"text\": \"好\"},", ""),
                PLAIN.replace("好不好？\"}\n    ],", "好不好？\"}, {\"component\": \"price\", \"text\": \"贵不贵？\"}\n    ],"),
                PLAIN.replace("打个分：${link}", "打个分"),
                PLAIN.replace("打个分：${link}", "打个分：${link}${name}"),
                PLAIN.replace("\"reminder\"", "\"remember\""));
    }

    static List<String> questions() {
        return List.of(
                WATER,
                WATER.replace("{\n  \"title\"", "{\n  \"$schema\": \"x\",\n  \"title\""),
                WATER.replace("  \"units\": [\"650421-water\"],\n", ""),
                WATER.replace("  \"categories\": [\"水电气热/停水\"],\n", ""),
                WATER.replace("[\"水电气热/停水\"]", "[]"));
    }

    static List<String> wrongQuestions() {
        return List.of(
                "7",
                "{}",
                WATER.replace("\"title\": {\"zh\"", "\"title\": {\"ug\""),
                WATER.replace("{\"zh\": \"供水服务\"}", "\"供水服务\""),
                WATER.replace("\"zh\": \"供水服务\"", "\"zh\": \"供水服务\", \"Chinese\": \"供水\""),
                WATER.replace("供水服务", "水".repeat(61)),
                WATER.replace("\"650421\"", "\"鄯善\""),
                WATER.replace("\"650421\"", "650421"),
                WATER.replace("\"units\"", "\"unites\""),
                WATER.replace("[\"650421-water\"]", "[\"鄯善\"]"),
                WATER.replace("[\"650421-water\"]", "\"650421-water\""),
                WATER.replace("[\"水电气热/停水\"]", "[\"\"]"),
                WATER.replace("\"notice\"", "\"收到\""),
                WATER.replace("YES_NO", "TEXT"),
                WATER.replace("YES_NO", "CHOICE"),
                WATER.replace("CHOICE", "LEVEL"),
                WATER.replace("停水前您收到通知了吗？", "水".repeat(201)),
                WATER.replace(",\n      {\"id\": \"poster\", \"text\": {\"zh\": \"小区张贴\"}}", ""),
                WATER.replace("{\"id\": \"poster\", ", "{"),
                WATER.replaceAll("(?s)\"questions\": \\[.*\\]\n", "\"questions\": []\n"),
                WATER.replace("    {\"id\": \"speed\"", six()));
    }

    private static String six() {
        StringBuilder more = new StringBuilder();
        for (int nth = 1; nth <= 3; nth++) {
            more.append("{\"id\": \"more-%d\", \"kind\": \"YES_NO\", \"text\": {\"zh\": \"？\"}},\n".formatted(nth));
        }
        return more + "    {\"id\": \"speed\"";
    }
}
