package org.hotline12345.unit.descriptor;

import java.util.List;

/** Descriptors that are right, and that are wrong in one thing. */
public final class Descriptors {

    /** A unit as short as can be. */
    public static final String LEAST = """
            {
              ":configurator:resource-version": 1,
              "org.hotline12345.unit~lukqin": {
                "unit.id": "650421-lukqin",
                "unit.name": "鲁克沁镇人民政府",
                "unit.parent": "650421"
              }
            }
            """;

    /** A unit that says everything that can be said. */
    public static final String MOST = """
            {
              "$schema": "../../../../schemas/unit.json",
              ":configurator:resource-version": 1,
              "org.hotline12345.unit~lukqin": {
                ":configurator:policy": "force",
                "unit.id": "650421-lukqin",
                "unit.name": "鲁克沁镇人民政府",
                "unit.parent": "650421",
                "unit.territory": ["650421/鲁克沁镇"],
                "unit.duties": ["*"],
                "unit.desk": "值班室",
                "unit.origin": "some.module"
              },
              "org.hotline12345.ticket.receivers": {"callLimitMillis": 500}
            }
            """;

    private Descriptors() {}

    /** What is right, whatever the city is like. */
    static List<String> right() {
        return List.of(
                "{}",
                LEAST,
                MOST,
                LEAST.replace("\"650421\"\n", "\"650421\",\n\"unit.territory\": []\n"),
                LEAST.replace("\"650421\"\n", "\"650421\",\n\"unit.territory\": \"650421/鲁克沁镇\"\n"),
                LEAST.replace("\"650421\"\n", "\"650421\",\n\"unit.desk\": \"\"\n"),
                LEAST.replace(":configurator:resource-version\": 1", ":configurator:note\": \"甲\""),
                LEAST.replace("unit~lukqin", "unit~鲁克沁"),
                LEAST.replace("650421-lukqin\"", "A.b-9\""));
    }

    /** What is wrong, whatever the city is like. */
    static List<String> wrong() {
        return List.of(
                "[]",
                "7",
                "{\"a\": 7}",
                LEAST.replace("version\": 1", "version\": 2"),
                LEAST.replace("version\": 1", "version\": \"1\""),
                LEAST.replace("unit~lukqin", "unit"),
                LEAST.replace("unit~lukqin", "unit~"),
                LEAST.replace("hotline12345.unit~lukqin", "hotline12345.units~lukqin"),
                LEAST.replace("\"unit.id\"", "\"unit.di\""),
                LEAST.replace("unit.name", "unit.nmae"),
                LEAST.replace("\"鲁克沁镇人民政府\"", "\" \""),
                LEAST.replace("\"鲁克沁镇人民政府\"", "null"),
                LEAST.replace("\"650421\"", "650421"),
                LEAST.replace("650421-lukqin\"", "鲁克沁\""),
                LEAST.replace("650421-lukqin\"", "-lukqin\""),
                LEAST.replace("650421-lukqin\"", "a".repeat(41) + "\""),
                LEAST.replace("\"650421\"\n", "\"650421\",\n\"unit.territory\": [650421]\n"),
                LEAST.replace("\"650421\"\n", "\"650421\",\n\"unit.territory\": {}\n"),
                LEAST.replace("\"650421\"\n", "\"650421\",\n\"unit.duties\": [\"\"]\n"),
                LEAST.replace("\"650421\"\n", "\"650421\",\n\"unit.duties\": null\n"),
                LEAST.replace("\"650421\"\n", "\"650421\",\n\"unit.desk\": true\n"),
                LEAST.replace("\"650421\"\n", "\"650421\",\n\"unit.duties:String[]\": [\"*\"]\n"),
                MOST.replace("\"../../../../schemas/unit.json\"", "1"));
    }
}
