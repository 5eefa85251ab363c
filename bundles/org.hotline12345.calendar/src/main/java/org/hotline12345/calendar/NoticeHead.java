package org.hotline12345.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The head of a notice file while it is read: each entry is checked in its own line. */
final class NoticeHead {

    private static final List<String> KEYS = List.of("layer", "place", "issuer", "year", "number", "issued", "title");
    private static final List<String> LAYERS =
            Arrays.stream(Layer.values()).map(Layer::name).toList();

    private final Map<String, String> entries = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    void add(int line, String[] fields) throws BrokenNotice {
        String key = fields[0];
        if (!KEYS.contains(key)) {
            throw new BrokenNotice(line, "“" + key + "”既不是日期，也不是文件头的一项", "文件头可以写 " + String.join("、", KEYS));
        }
        boolean first = named.add(key);
        if (fields.length != 2) {
            throw new BrokenNotice(line, key + " 后面应有一个值，值里没有逗号", "写成 " + key + ",值；值里用“、”代替逗号");
        }
        if (!first) {
            throw new BrokenNotice(line, key + " 写了两次", "只保留一行");
        }
        check(line, key, fields[1]);
        entries.put(key, fields[1]);
    }

    /** The year; where it was there and wrong, that has been said already. */
    int year(int line) throws BrokenNotice {
        if (entries.containsKey("year")) {
            return Integer.parseInt(entries.get("year"));
        }
        throw new BrokenNotice(named.contains("year") ? List.of() : List.of(missing(line, "year")));
    }

    /** What must be there and is not. */
    List<Flaw> lacking(int line) {
        List<Flaw> flaws = new ArrayList<>();
        List<String> needed = new ArrayList<>(List.of("layer", "year", "title"));
        String layer = entries.getOrDefault("layer", "");
        if (!layer.isEmpty() && !layer.equals(Layer.NATIONAL.name())) {
            needed.add("place");
        }
        if (layer.equals(Layer.REGION.name())) {
            needed.add("issuer");
        }
        needed.stream().filter(it -> !named.contains(it)).forEach(it -> flaws.add(missing(line, it)));
        if (layer.equals(Layer.NATIONAL.name()) && named.contains("place")) {
            flaws.add(new Flaw(line, "全国的通知（NATIONAL）没有 place", "去掉 place 这一行，或者改正 layer"));
        }
        return flaws;
    }

    /** Of a head in which nothing is wrong or lacking. */
    Notice notice(SortedMap<LocalDate, Notice.Day> days) {
        return new Notice(
                Layer.valueOf(entries.get("layer")),
                entries.getOrDefault("place", ""),
                entries.getOrDefault("issuer", ""),
                Integer.parseInt(entries.get("year")),
                Optional.ofNullable(entries.get("issued")).map(NoticeDays::date),
                Optional.ofNullable(entries.get("number")),
                entries.get("title"),
                days);
    }

    private static Flaw missing(int line, String key) {
        return new Flaw(line, "文件头缺少 " + key, "在第一个日期行之前加一行 " + key + ",…");
    }

    private static void check(int line, String key, String value) throws BrokenNotice {
        if (key.equals("layer") && !LAYERS.contains(value)) {
            throw new BrokenNotice(line, "layer 不能是“" + value + "”", "写 " + String.join("、", LAYERS) + " 之一");
        }
        if (key.equals("place") && !value.matches("\\d{2,6}")) {
            throw new BrokenNotice(line, "place 不能是“" + value + "”", "写行政区划代码的前 2 至 6 位数字，例如 65");
        }
        if (key.equals("year") && !countable(value)) {
            throw new BrokenNotice(
                    line, "year 不能是“" + value + "”", "写 " + DayCount.FIRST_YEAR + " 至 " + DayCount.LAST_YEAR + " 的年份");
        }
        if (key.equals("issued")) {
            try {
                NoticeDays.date(value);
            } catch (DateTimeException e) {
                throw new BrokenNotice(line, "issued 不能是“" + value + "”", "写成 2024-11-12 这样的日期");
            }
        }
    }

    private static boolean countable(String year) {
        return year.matches("\\d{4}")
                && Integer.parseInt(year) >= DayCount.FIRST_YEAR
                && Integer.parseInt(year) <= DayCount.LAST_YEAR;
    }
}
