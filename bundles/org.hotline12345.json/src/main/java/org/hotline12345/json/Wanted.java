package org.hotline12345.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.TicketNumber;

/** Says in Chinese what a component must be, and what was found in its place. */
final class Wanted {

    private static final int QUOTED = 40;

    private static final Map<Class<?>, String> FORMS = Map.of(
            String.class, "填写文字",
            Boolean.class, "填写 true 或 false",
            boolean.class, "填写 true 或 false",
            Integer.class, "填写整数",
            int.class, "填写整数",
            Instant.class, "填写带时区的时间，如 2025-03-28T10:00:00+08:00",
            LocalDate.class, "填写日期，如 2025-03-28",
            UnitId.class, "填写单位编号，如 650421",
            TicketNumber.class, "填写工单编号，如 20250328-000012");

    private Wanted() {}

    /** What a component of a type must be; {@code type} may be null, where it is not known. */
    static String of(Class<?> type) {
        if (type == null) {
            return "按接口说明填写";
        }
        if (type.isEnum()) {
            return "填写 "
                    + Arrays.stream(type.getEnumConstants())
                            .map(it -> ((Enum<?>) it).name() + "（" + Words.of((Enum<?>) it) + "）")
                            .collect(joining("、"))
                    + " 之一";
        }
        return FORMS.getOrDefault(type, Collection.class.isAssignableFrom(type) ? "填写 JSON 数组" : "填写 JSON 对象");
    }

    static String steps() {
        return "填写 "
                + Step.kinds().stream()
                        .map(it -> it.getSimpleName() + "（" + Words.of(it) + "）")
                        .collect(joining("、"))
                + " 之一";
    }

    /** What was found; quotes it only where it should have been a name or a date, never what a person wrote. */
    static String found(JsonNode found, Class<?> type) {
        if (found.isMissingNode()) {
            return " 与要求不符";
        }
        boolean quotable = type != null && (type.isEnum() || type == Instant.class || type == LocalDate.class);
        return found.isTextual() && quotable ? " 不能是“" + brief(found.textValue()) + "”" : " 不能是" + shape(found);
    }

    static String shape(JsonNode found) {
        return switch (found.getNodeType()) {
            case STRING -> "这样的文字";
            case NUMBER -> "数字";
            case BOOLEAN -> found.asText();
            case NULL -> "null";
            case ARRAY -> "数组";
            case OBJECT -> "对象";
            case MISSING, BINARY, POJO -> "空";
        };
    }

    /** The first characters of what was said, without those that could disturb a log. */
    static String brief(String said) {
        String plain = said.codePoints()
                .limit(QUOTED)
                .filter(it -> !Character.isISOControl(it))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return said.codePointCount(0, said.length()) > QUOTED ? plain + "…" : plain;
    }
}
