package org.hotline12345.knowledge.module;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
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

    private final Map<String, Node> values;
    private final int lines;

    private FrontMatter(Map<String, Node> values, int lines) {
        this.values = values;
        this.lines = lines;
    }

    static FrontMatter read(String yaml) throws BrokenArticle {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder().build()).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            throw new BrokenArticle(
                    e.getProblemMark().map(it -> it.getLine() + 2).orElse(1), "no YAML, " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new BrokenArticle(1, "no YAML, " + e.getMessage());
        }
        if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
            throw new BrokenArticle(2, "the front matter has no names with values");
        }
        return new FrontMatter(named(mapping), (int) yaml.lines().count());
    }

    private static Map<String, Node> named(MappingNode mapping) throws BrokenArticle {
        Map<String, Node> values = new HashMap<>();
        for (NodeTuple each : mapping.getValue()) {
            String name = each.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!KNOWN.contains(name)) {
                throw new BrokenArticle(
                        line(each.getKeyNode()), "\"" + name + "\" is none of " + String.join(", ", KNOWN));
            }
            if (values.put(name, each.getValueNode()) != null) {
                throw new BrokenArticle(line(each.getKeyNode()), name + " stands there twice");
            }
        }
        return values;
    }

    String required(String name) throws BrokenArticle {
        return optional(name).orElseThrow(() -> missing(name));
    }

    BrokenArticle missing(String name) {
        return new BrokenArticle(lines + 2, name + " is missing");
    }

    Optional<String> optional(String name) throws BrokenArticle {
        Node found = values.get(name);
        return found == null ? Optional.empty() : Optional.of(text(name, found));
    }

    List<String> list(String name) throws BrokenArticle {
        Node found = values.get(name);
        List<String> texts = new ArrayList<>();
        if (found instanceof SequenceNode sequence) {
            for (Node each : sequence.getValue()) {
                texts.add(text(name, each));
            }
        } else if (found != null) {
            throw new BrokenArticle(line(found), name + " is no list");
        }
        return texts;
    }

    UnitId unit() throws BrokenArticle {
        String id = required("unit");
        try {
            return new UnitId(id);
        } catch (IllegalArgumentException e) {
            throw new BrokenArticle(line(values.get("unit")), "unit: " + e.getMessage());
        }
    }

    Optional<LocalDate> day(String name) throws BrokenArticle {
        try {
            return optional(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new BrokenArticle(line(values.get(name)), name + " is no date such as 2025-03-28");
        }
    }

    boolean flag(String name) throws BrokenArticle {
        String text = optional(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw new BrokenArticle(line(values.get(name)), name + " is neither true nor false");
        }
        return text.equals("true");
    }

    private static String text(String name, Node node) throws BrokenArticle {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw new BrokenArticle(line(node), name + " is no text");
    }

    /** Counted in the file, where a line of dashes stands above. */
    private static int line(Node node) {
        return node.getStartMark().map(it -> it.getLine() + 2).orElse(1);
    }
}
