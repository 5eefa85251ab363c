package org.hotline12345.evaluation.module;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.evaluation.FurtherQuestions;
import org.hotline12345.evaluation.FurtherQuestions.Choice;
import org.hotline12345.evaluation.FurtherQuestions.Question;
import org.hotline12345.evaluation.QuestionKind;
import org.hotline12345.json.lined.Lined;
import org.hotline12345.law.party.UnitId;

/**
 * Reads {@code HOTLINE-INF/questionnaire/questions/NAME.json}: what a unit asks beyond the law's two. Schema:
 * {@code further-questions.json}.
 *
 * <pre>{@code
 * {
 *   "title": {"zh": "供水服务"},
 *   "unit": "water",
 *   "categories": ["水电气热/停水"],
 *   "questions": [{"id": "notice", "kind": "YES_NO", "text": {"zh": "停水前您收到通知了吗？"}}]
 * }
 * }</pre>
 */
public final class FurtherReader {

    private static final String NAMES = "[a-z0-9][a-z0-9-]{0,39}";
    private static final int TITLE = 60;
    private static final int TEXT = 200;
    private static final int CHOICE = 60;
    private static final int FEWEST_CHOICES = 2;
    private static final int MOST_CHOICES = 8;
    private static final String FORM = "写 1 至 40 个小写字母、数字或连字符，例如 notice；以后不要改，答复按它统计";

    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private Set<String> languages = Set.of();

    private FurtherReader() {}

    /**
     * Further questions, and where their file names what is in the city.
     *
     * @param questions what is asked
     * @param lines the line of each unit and category that is named
     */
    record Read(FurtherQuestions questions, Map<String, Integer> lines) {}

    /**
     * Reads to the end; closing is up to the caller.
     *
     * @param name of the file, such as {@code water.json}
     * @throws BrokenQuestionnaire where it cannot be asked by it, with everything that is wrong or missing
     */
    public static FurtherQuestions read(String name, InputStream file) throws IOException, BrokenQuestionnaire {
        return lined(name, file.readAllBytes()).questions();
    }

    static Read lined(String name, byte[] file) throws BrokenQuestionnaire {
        FurtherReader reader = new FurtherReader();
        FurtherQuestions questions = reader.whole(name.replaceFirst("\\.json$", ""), file);
        if (!reader.flaws.isEmpty()) {
            throw new BrokenQuestionnaire(reader.flaws);
        }
        return new Read(questions, reader.lines);
    }

    private FurtherQuestions whole(String name, byte[] file) throws BrokenQuestionnaire {
        if (!name.matches(NAMES)) {
            flaws.add(new Flaw(1, "文件名只能由小写字母、数字和连字符组成", "改成 water.json 这样的文件名"));
        }
        Form root = Form.of(file, flaws, "title", "unit", "units", "categories", "questions");
        Map<String, String> title = root.languages("title", TITLE);
        languages = title.keySet();
        if (root.has("title") && !languages.contains(FurtherQuestions.CHINESE)) {
            root.wrong(root.line("title"), "title 没有汉语", "写上 \"zh\"；其他语言可以再加");
        }
        Optional<UnitId> unit = unit(root, root.line("unit"), root.text("unit", TEXT));
        List<UnitId> units = root.texts("units").stream()
                .flatMap(it -> unit(root, it.line(), it.value().strip()).stream())
                .toList();
        List<String> categories =
                root.texts("categories").stream().map(this::noted).toList();
        List<Question> questions = questions(root);
        return new FurtherQuestions(name, title, unit.orElse(null), units, categories, questions);
    }

    private String noted(Lined.Text text) {
        String value = text.value().strip();
        lines.putIfAbsent(value, text.line());
        return value;
    }

    private Optional<UnitId> unit(Form root, int line, String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            UnitId unit = new UnitId(id);
            lines.putIfAbsent(id, line);
            return Optional.of(unit);
        } catch (IllegalArgumentException e) {
            root.wrong(line, "“" + id + "”不是单位编号", "写 1 至 40 个字母、数字、点或连字符，例如 650421-water");
            return Optional.empty();
        }
    }

    private List<Question> questions(Form root) {
        List<Form> forms = root.forms("questions", "id", "kind", "text", "choices");
        boolean some = !forms.isEmpty() && forms.size() <= FurtherQuestions.MOST;
        if (root.has("questions") && !some) {
            root.wrong(
                    root.line("questions"),
                    "应有 1 至 " + FurtherQuestions.MOST + " 个问题，这里有 " + forms.size() + " 个",
                    "诉求人评价之后才回答，问得越少答得越多");
        }
        Set<String> ids = new HashSet<>();
        return forms.stream().map(it -> question(it, ids)).toList();
    }

    private Question question(Form form, Set<String> ids) {
        String id = id(form, ids);
        Optional<QuestionKind> kind = kind(form);
        List<Choice> choices = List.of();
        if (kind.filter(it -> it == QuestionKind.CHOICE).isPresent()) {
            choices = choices(form);
        } else if (form.has("choices")) {
            form.wrong(form.line("choices"), "只有 CHOICE 写 choices", "删去 choices，或者把 kind 改成 CHOICE");
        }
        return new Question(id, kind.orElse(QuestionKind.YES_NO), text(form, TEXT), choices);
    }

    private String id(Form form, Set<String> ids) {
        String id = form.text("id", TEXT);
        if (!id.isEmpty() && !id.matches(NAMES)) {
            form.wrong(form.line("id"), "id 不能是“" + id + "”", FORM);
        } else if (!id.isEmpty() && !ids.add(id)) {
            form.wrong(form.line("id"), "“" + id + "”用了两次", "每个 id 只用一次");
        }
        return id;
    }

    private Optional<QuestionKind> kind(Form form) {
        String kind = form.text("kind", TEXT);
        Optional<QuestionKind> found = Arrays.stream(QuestionKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
        if (found.isEmpty() && !kind.isEmpty()) {
            String all = Arrays.stream(QuestionKind.values()).map(Enum::name).collect(Collectors.joining("、"));
            form.wrong(form.line("kind"), "kind 不能是“" + kind + "”", "写 " + all + "；不收集自由填写的文字，以免记下个人信息");
        }
        return found;
    }

    private List<Choice> choices(Form form) {
        List<Form> forms = form.forms("choices", "id", "text");
        if (form.has("choices") && (forms.size() < FEWEST_CHOICES || forms.size() > MOST_CHOICES)) {
            form.wrong(
                    form.line("choices"),
                    "应有 " + FEWEST_CHOICES + " 至 " + MOST_CHOICES + " 个选项，这里有 " + forms.size() + " 个",
                    "增减选项");
        }
        Set<String> ids = new HashSet<>();
        return forms.stream()
                .map(it -> new Choice(id(it, ids), text(it, CHOICE)))
                .toList();
    }

    /** In the same languages as the title, so that no requester is asked in two. */
    private Map<String, String> text(Form form, int longest) {
        Map<String, String> text = form.languages("text", longest);
        if (form.has("text") && !text.keySet().equals(languages)) {
            form.wrong(form.line("text"), "text 的语言与 title 的不同", "各处都写 " + String.join("、", languages));
        }
        return text;
    }
}
