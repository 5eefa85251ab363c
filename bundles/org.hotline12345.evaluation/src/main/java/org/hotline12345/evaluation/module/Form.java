package org.hotline12345.evaluation.module;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.json.lined.Lined;
import org.hotline12345.json.lined.LinedJson;
import org.hotline12345.modules.api.Nearest;

/**
 * An object of a file, of which some fields are known. What is missing, of another kind or not known is written down and not
 * thrown, so that its author hears of all of it at once; what cannot be read is then empty.
 */
final class Form {

    private static final int LARGEST = 64 * 1024;
    private static final String SCHEMA = "$schema";

    private final Lined.Fields object;
    private final List<Flaw> flaws;

    private Form(Lined.Fields object, List<Flaw> flaws, Set<String> known) {
        this.object = object;
        this.flaws = flaws;
        Set<String> seen = new HashSet<>();
        for (Lined.Field each : object.all()) {
            if (!seen.add(each.name())) {
                wrong(each.line(), "“" + each.name() + "”写了两次", "只保留一个");
            }
            if (!known.contains(each.name())) {
                String likely = Nearest.question(each.name(), known);
                wrong(
                        each.line(),
                        "没有“" + each.name() + "”这一项",
                        likely.isEmpty() ? "删去，可以写的有 " + listed(known) : likely);
            }
        }
    }

    /** The whole of a file, which may name its schema. */
    static Form of(byte[] bytes, List<Flaw> flaws, String... known) throws BrokenQuestionnaire {
        if (bytes.length > LARGEST) {
            throw new BrokenQuestionnaire(List.of(new Flaw(1, "文件超过 " + LARGEST / 1024 + " KiB", "缩短文字")));
        }
        try {
            if (LinedJson.read(bytes) instanceof Lined.Fields root) {
                Set<String> names = new HashSet<>(Set.of(known));
                names.add(SCHEMA);
                Form form = new Form(root, flaws, names);
                if (form.has(SCHEMA)) {
                    form.text(SCHEMA, LARGEST);
                }
                return form;
            }
            throw new BrokenQuestionnaire(List.of(new Flaw(1, "最外层不是一个对象", "把内容写在 { } 里")));
        } catch (LinedJson.Broken e) {
            throw new BrokenQuestionnaire(List.of(new Flaw(e.line(), e.wrong(), "检查这里和上一行的逗号、引号和括号")));
        }
    }

    void wrong(int line, String wrong, String remedy) {
        flaws.add(new Flaw(line, wrong, remedy));
    }

    int line() {
        return object.line();
    }

    /** Where a field stands; the object itself where it has none of the name. */
    int line(String name) {
        return find(name).map(Lined.Field::line).orElse(object.line());
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    private Optional<Lined.Field> find(String name) {
        return object.all().stream().filter(it -> it.name().equals(name)).findFirst();
    }

    private Optional<Lined> needed(String name) {
        Optional<Lined> value = find(name).map(Lined.Field::value);
        if (value.isEmpty()) {
            wrong(object.line(), "缺少 " + name, "在这个 { } 里写上 \"" + name + "\"");
        }
        return value;
    }

    /** A text that must be there, of so many characters at the most. */
    String text(String name, int longest) {
        return needed(name).map(it -> text(name, it, longest)).orElse("");
    }

    private String text(String name, Lined value, int longest) {
        if (!(value instanceof Lined.Text text) || text.value().isBlank()) {
            wrong(value.line(), name + " 应是一段文本", "写在引号里，不能为空");
            return "";
        }
        if (text.value().length() > longest) {
            wrong(value.line(), name + " 超过 " + longest + " 字", "缩短文字");
        }
        return text.value().strip();
    }

    /** An object that must be there, and what it may have. */
    Optional<Form> form(String name, String... known) {
        Optional<Lined> value = needed(name);
        if (value.isPresent() && !(value.get() instanceof Lined.Fields)) {
            wrong(value.get().line(), name + " 应是一个对象", "写成 \"" + name + "\": { … }");
        }
        return value.filter(Lined.Fields.class::isInstance)
                .map(it -> new Form((Lined.Fields) it, flaws, Set.of(known)));
    }

    /** The objects of a list that must be there, and what each may have. */
    List<Form> forms(String name, String... known) {
        List<Form> forms = new ArrayList<>();
        for (Lined each : items(name)) {
            if (each instanceof Lined.Fields fields) {
                forms.add(new Form(fields, flaws, Set.of(known)));
            } else {
                wrong(each.line(), name + " 里的每一项应是一个对象", "写成 { … }");
            }
        }
        return forms;
    }

    private List<Lined> items(String name) {
        Optional<Lined> value = needed(name);
        if (value.isPresent() && !(value.get() instanceof Lined.Items)) {
            wrong(value.get().line(), name + " 应是一个列表", "写成 \"" + name + "\": [ … ]");
        }
        return value.filter(Lined.Items.class::isInstance)
                .map(it -> ((Lined.Items) it).all())
                .orElse(List.of());
    }

    /** The texts of a list that may be left out, each with its line. */
    List<Lined.Text> texts(String name) {
        List<Lined.Text> texts = new ArrayList<>();
        for (Lined each : has(name) ? items(name) : List.<Lined>of()) {
            if (each instanceof Lined.Text text && !text.value().isBlank()) {
                texts.add(text);
            } else {
                wrong(each.line(), name + " 里的每一项应是一段文本", "写成 [\"…\", \"…\"]");
            }
        }
        return texts;
    }

    /** A text in some languages, by their tags. */
    Map<String, String> languages(String name, int longest) {
        Map<String, String> texts = new LinkedHashMap<>();
        Optional<Lined> value = needed(name);
        if (value.isPresent() && !(value.get() instanceof Lined.Fields)) {
            wrong(value.get().line(), name + " 应按语言写", "写成 \"" + name + "\": {\"zh\": \"…\"}");
            return texts;
        }
        value.map(it -> ((Lined.Fields) it).all()).orElse(List.of()).forEach(it -> {
            if (!it.name().matches(WordingReader.TAG)) {
                wrong(it.line(), "“" + it.name() + "”不是语言代码", "写 zh、ug、kk 这样的代码");
            }
            if (texts.put(it.name(), text(name, it.value(), longest)) != null) {
                wrong(it.line(), "“" + it.name() + "”写了两次", "只保留一个");
            }
        });
        return texts;
    }

    private static String listed(Set<String> known) {
        return known.stream()
                .filter(it -> !it.equals(SCHEMA))
                .sorted()
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
    }
}
