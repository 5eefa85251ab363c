package org.hotline12345.evaluation.module;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline12345.evaluation.Wording;
import org.hotline12345.evaluation.api.Questionnaire;
import org.hotline12345.evaluation.api.Questionnaire.RatingLevel;
import org.hotline12345.evaluation.api.Questionnaire.RatingQuestion;
import org.hotline12345.law.Words;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Rating;

/**
 * Reads {@code HOTLINE-INF/questionnaire/LANGUAGE.json}: how a requester is asked in one more language. It has words only: what is
 * rated, and the five levels, are the law's (A21), and all of them must have their words. Schema: {@code questionnaire.json}.
 */
public final class WordingReader {

    /** The tag of a language, such as {@code kk} or {@code zh-x-plain}. */
    static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}";

    private static final int TITLE = 100;
    private static final int QUESTION = 200;
    private static final int LEVEL = 40;
    private static final int MESSAGE = 300;
    private static final List<String> GAPS = List.of("${number}", "${until}", "${link}");
    private static final List<String> RATED = Arrays.stream(Evaluate.class.getRecordComponents())
            .filter(it -> it.getType() == Rating.class)
            .map(RecordComponent::getName)
            .toList();

    private final List<Flaw> flaws = new ArrayList<>();

    private WordingReader() {}

    /**
     * Reads to the end; closing is up to the caller.
     *
     * @param name of the file, such as {@code kk.json}
     * @throws BrokenQuestionnaire where it cannot be asked by it, with everything that is wrong or missing
     */
    public static Wording read(String name, InputStream file) throws IOException, BrokenQuestionnaire {
        return read(name, file.readAllBytes());
    }

    static Wording read(String name, byte[] file) throws BrokenQuestionnaire {
        WordingReader reader = new WordingReader();
        String language = name.replaceFirst("\\.json$", "");
        if (Wordings.LANGUAGES.contains(language)) {
            reader.flaws.add(new Flaw(1, language + " 是平台自带的语言，不能替换", "另取语言代码，例如 " + language + "-x-plain"));
        } else if (!language.matches(TAG)) {
            reader.flaws.add(new Flaw(1, "文件名不是语言代码", "改成 kk.json、zh-x-plain.json 这样的文件名；补充问题放在 questions 文件夹里"));
        }
        return reader.whole(language, file);
    }

    /** One of the platform itself. */
    static Wording own(String language, byte[] file) throws BrokenQuestionnaire {
        return new WordingReader().whole(language, file);
    }

    private Wording whole(String language, byte[] file) throws BrokenQuestionnaire {
        Form root = Form.of(file, flaws, "questionnaire", "invitation", "reminder");
        Questionnaire questionnaire = root.form(
                        "questionnaire", "language", "direction", "title", "questions", "levels", "remark")
                .map(it -> questionnaire(language, it))
                .orElseGet(() -> new Questionnaire(language, "", "", List.of(), List.of(), ""));
        Wording wording = new Wording(questionnaire, message(root, "invitation"), message(root, "reminder"));
        if (!flaws.isEmpty()) {
            throw new BrokenQuestionnaire(flaws);
        }
        return wording;
    }

    private Questionnaire questionnaire(String language, Form form) {
        if (!form.text("language", LEVEL).equals(language)) {
            form.wrong(form.line("language"), "language 与文件名不同", "写 \"" + language + "\"");
        }
        String direction = form.text("direction", LEVEL);
        if (!direction.isEmpty() && !List.of("ltr", "rtl").contains(direction)) {
            form.wrong(form.line("direction"), "direction 不能是“" + direction + "”", "写 ltr（从左到右）或 rtl（从右到左）");
        }
        return new Questionnaire(
                language,
                direction,
                form.text("title", TITLE),
                questions(form),
                levels(form),
                form.text("remark", QUESTION));
    }

    private List<RatingQuestion> questions(Form form) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (Form each : form.forms("questions", "component", "text")) {
            String component = each.text("component", LEVEL);
            String text = each.text("text", QUESTION);
            if (component.isEmpty()) {
                continue;
            }
            if (!RATED.contains(component)) {
                each.wrong(
                        each.line("component"),
                        "法规评价的没有“" + component + "”",
                        "只写 " + String.join("、", RATED) + "；单位自己的问题写在 questions 文件夹里");
            } else if (asked.put(component, text) != null) {
                each.wrong(each.line("component"), component + " 问了两次", "只保留一个");
            }
        }
        missing(form, "questions", RATED, asked, it -> "缺少 " + it + " 的问法");
        return RATED.stream()
                .map(it -> new RatingQuestion(it, asked.getOrDefault(it, "")))
                .toList();
    }

    private List<RatingLevel> levels(Form form) {
        Map<Rating, String> called = new EnumMap<>(Rating.class);
        for (Form each : form.forms("levels", "rating", "text")) {
            String level = each.text("rating", LEVEL);
            String text = each.text("text", LEVEL);
            if (level.isEmpty()) {
                continue;
            }
            if (Arrays.stream(Rating.values()).map(Rating::name).noneMatch(level::equals)) {
                each.wrong(each.line("rating"), "法规没有“" + level + "”这一等级", "写 " + names());
            } else if (called.put(Rating.valueOf(level), text) != null) {
                each.wrong(each.line("rating"), level + " 写了两次", "只保留一个");
            } else if (!text.isEmpty()
                    && called.values().stream().filter(text::equals).count() > 1) {
                each.wrong(each.line("text"), "两个等级用了同一个词“" + text + "”", "五个等级要能分辨");
            }
        }
        List<Rating> all = List.of(Rating.values());
        missing(form, "levels", all, called, it -> "缺少 " + it + "（" + Words.of(it) + "）的说法");
        return all.stream()
                .map(it -> new RatingLevel(it, called.getOrDefault(it, "")))
                .toList();
    }

    private static <T> void missing(
            Form form, String list, List<T> all, Map<T, String> there, Function<T, String> wrong) {
        if (form.has(list)) {
            all.stream()
                    .filter(it -> !there.containsKey(it))
                    .forEach(it -> form.wrong(form.line(list), wrong.apply(it), "补上，评价的内容和五个等级由法规规定，缺一不可"));
        }
    }

    private String message(Form root, String name) {
        String text = root.text(name, MESSAGE);
        String rest = text;
        for (String gap : GAPS) {
            if (!text.isEmpty() && !text.contains(gap)) {
                root.wrong(root.line(name), name + " 里没有 " + gap, "写上，发送时换成工单编号、截止时间或评价链接");
            }
            rest = rest.replace(gap, "");
        }
        if (rest.contains("${")) {
            root.wrong(root.line(name), name + " 里有不认识的 ${…}", "只能写 " + String.join("、", GAPS));
        }
        return text;
    }

    private static String names() {
        return Arrays.stream(Rating.values()).map(Rating::name).collect(Collectors.joining("、"));
    }
}
