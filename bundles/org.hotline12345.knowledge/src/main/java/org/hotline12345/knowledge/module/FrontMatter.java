package org.hotline12345.knowledge.module;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.modules.api.Nearest;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The front matter of an article: names with a text or a list of texts. Read as nodes and not as values, so that each fault
 * has its line, and 650421 stays what was written.
 */
final class FrontMatter {

    private static final List<String> KNOWN = List.of(
            "basis",
            "keep",
            "keywords",
            "language",
            "places",
            "questions",
            "source",
            "title",
            "unit",
            "validFrom",
            "validTo");

    private final Map<String, Node> values = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final int lines;

    private FrontMatter(int lines) {
        this.lines = lines;
    }

    /**
     * Reads the names. What is wrong with one of them, or with a value that is asked for, is among the {@link #flaws()}.
     *
     * @throws BrokenArticle where there are no names at all
     */
    static FrontMatter read(String yaml) throws BrokenArticle {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder().build()).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            throw new BrokenArticle(
                    e.getProblemMark().map(it -> it.getLine() + 2).orElse(1), "不是合法的 YAML", "检查引号、方括号、缩进和冒号后的空格");
        } catch (YamlEngineException e) {
            throw new BrokenArticle(1, "不是合法的 YAML", "检查两行 --- 之间的内容");
        }
        if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
            throw new BrokenArticle(2, "两行 --- 之间没有“名称: 值”", "至少写 title、unit、source 和 validFrom");
        }
        FrontMatter head = new FrontMatter((int) yaml.lines().count());
        mapping.getValue().forEach(head::add);
        return head;
    }

    private void add(NodeTuple each) {
        String name = each.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!KNOWN.contains(name)) {
            String likely = Nearest.to(name, KNOWN).map(it -> "改成 " + it).orElse("可以写 " + String.join("、", KNOWN));
            wrong(each.getKeyNode(), "没有“" + name + "”这一项", likely);
        } else if (values.putIfAbsent(name, each.getValueNode()) != null) {
            wrong(each.getKeyNode(), name + " 写了两次", "只保留一个");
        }
    }

    /** What is wrong with what was read and asked for until now. */
    List<Flaw> flaws() {
        return flaws;
    }

    /** The line of a value, such as {@code title} or {@code questions[1]}; the last where there is none. */
    int line(String where) {
        int bracket = where.indexOf('[');
        Node found = values.get(bracket < 0 ? where : where.substring(0, bracket));
        if (found == null) {
            return lines + 2;
        }
        if (bracket >= 0 && found instanceof SequenceNode sequence) {
            int index = Integer.parseInt(where.substring(bracket + 1, where.length() - 1));
            return line(sequence.getValue().get(index));
        }
        return line(found);
    }

    String required(String name) {
        if (!values.containsKey(name)) {
            flaws.add(new Flaw(lines + 2, "缺少 " + name, "在两行 --- 之间写上 " + name + ": …"));
        }
        return optional(name).orElse("");
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(it -> text(name, it));
    }

    List<String> list(String name) {
        Node found = values.get(name);
        List<String> texts = new ArrayList<>();
        if (found instanceof SequenceNode sequence) {
            sequence.getValue().forEach(each -> text(name, each).ifPresent(texts::add));
        } else if (found != null) {
            wrong(found, name + " 应是一个列表", "写成 " + name + ": [甲, 乙]，或者每项一行、前面加“- ”");
        }
        return texts;
    }

    Optional<UnitId> unit() {
        String id = required("unit");
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(new UnitId(id));
        } catch (IllegalArgumentException e) {
            wrong(values.get("unit"), "unit 不能是“" + id + "”", "写单位编号，例如 650421");
            return Optional.empty();
        }
    }

    Optional<LocalDate> day(String name) {
        Optional<String> said = optional(name);
        try {
            return said.map(LocalDate::parse);
        } catch (DateTimeException e) {
            wrong(values.get(name), name + " 不能是“" + said.orElse("") + "”", "写成 2025-03-28 这样的日期");
            return Optional.empty();
        }
    }

    /** A day that must be there. */
    Optional<LocalDate> requiredDay(String name) {
        return required(name).isEmpty() ? Optional.empty() : day(name);
    }

    boolean flag(String name) {
        String text = optional(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            wrong(values.get(name), name + " 只能是 true 或 false", "模块离开后文章仍要保留的写 true");
        }
        return text.equals("true");
    }

    private Optional<String> text(String name, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        wrong(node, name + " 应是一段文本", "填写内容；含有冒号、方括号的写在引号里");
        return Optional.empty();
    }

    private void wrong(Node node, String wrong, String remedy) {
        flaws.add(new Flaw(line(node), wrong, remedy));
    }

    /** Counted in the file, where a line of dashes stands above. */
    private static int line(Node node) {
        return node.getStartMark().map(it -> it.getLine() + 2).orElse(1);
    }
}
