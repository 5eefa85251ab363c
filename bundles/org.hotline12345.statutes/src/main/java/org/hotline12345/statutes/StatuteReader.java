package org.hotline12345.statutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.law.ticket.Kind;

/**
 * Reads one file of limits: UTF-8, one limit a line, {@code #} before a remark.
 *
 * <pre>{@code
 * 《消费者权益保护法》,第四十六条,COMPLAINT,市场监管/消费维权,7
 * }</pre>
 *
 * The law, the article, the kinds of matter, the categories, the working days. Kinds and categories are separated by
 * semicolons; no kind means every kind; a first-level category includes its second level. A byte order mark is understood.
 */
public final class StatuteReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char UNREADABLE = '\uFFFD';
    private static final int FIELDS = 5;

    private StatuteReader() {}

    /**
     * Reads to the end; closing is up to the caller.
     *
     * @throws BrokenStatutes where any line is none of these, with everything that is wrong
     */
    public static List<StatutoryLimit> read(InputStream file) throws IOException, BrokenStatutes {
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8));
        List<StatutoryLimit> limits = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String entry = line.replace(BYTE_ORDER_MARK, "").strip();
            try {
                if (!entry.isEmpty() && !entry.startsWith("#")) {
                    limits.add(limit(number, entry));
                }
            } catch (BrokenStatutes e) {
                flaws.addAll(e.flaws());
            }
        }
        if (!flaws.isEmpty()) {
            throw new BrokenStatutes(flaws);
        }
        return limits;
    }

    private static StatutoryLimit limit(int line, String entry) throws BrokenStatutes {
        if (entry.indexOf(UNREADABLE) >= 0) {
            throw new BrokenStatutes(line, "文字不是 UTF-8 编码", "用 UTF-8 编码另存这个文件");
        }
        String[] fields = entry.split("\\s*,\\s*", -1);
        if (fields.length != FIELDS) {
            throw new BrokenStatutes(line, "一条时限有五个字段，这里有 " + fields.length + " 个", "写成 法律,条款,诉求类型,事项分类,工作日数，用半角逗号");
        }
        List<String> categories = list(fields[3]);
        if (fields[0].isEmpty() || fields[1].isEmpty() || categories.isEmpty()) {
            throw new BrokenStatutes(line, "没有写明法律、条款或事项分类", "这三个字段都要填写；适用于全部诉求类型时，只有第三个字段可以留空");
        }
        return new StatutoryLimit(fields[0], fields[1], kinds(line, fields[2]), categories, days(line, fields[4]));
    }

    private static List<Kind> kinds(int line, String field) throws BrokenStatutes {
        try {
            return list(field).stream().map(Kind::valueOf).toList();
        } catch (IllegalArgumentException e) {
            String known = Arrays.stream(Kind.values()).map(Kind::name).collect(joining("、"));
            throw new BrokenStatutes(line, "诉求类型不能是“" + field + "”", "写 " + known + "，用分号分隔");
        }
    }

    private static int days(int line, String field) throws BrokenStatutes {
        if (!field.matches("[1-9]\\d{0,2}")) {
            throw new BrokenStatutes(line, "工作日数不能是“" + field + "”", "写 1 至 999 的整数");
        }
        return Integer.parseInt(field);
    }

    private static List<String> list(String field) {
        return Arrays.stream(field.split("[;；]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
