package org.hotline12345.unit.tree;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** Reads a unit from the properties of its service, or from a file that will become these. */
public final class Properties {

    static final String ID = "unit.id";
    static final String NAME = "unit.name";
    static final String PARENT = "unit.parent";
    static final String TERRITORY = "unit.territory";
    static final String DUTIES = "unit.duties";

    private static final List<String> NEEDED = List.of(ID, NAME, PARENT);
    private static final List<String> LISTS = List.of(TERRITORY, DUTIES);

    private final Map<String, Object> said;

    public Properties(Map<String, Object> said) {
        this.said = Map.copyOf(said);
    }

    /** What is missing or malformed; what the city says to it is another matter. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        NEEDED.forEach(it -> needed(it).ifPresent(flaws::add));
        List.of(ID, PARENT).forEach(it -> noId(it).ifPresent(flaws::add));
        LISTS.forEach(it -> noTexts(it).ifPresent(flaws::add));
        return flaws;
    }

    /**
     * The unit; nobody has approved it yet.
     *
     * @throws IllegalArgumentException where it has flaws
     */
    public Unit unit() {
        List<Flaw> flaws = flaws();
        if (!flaws.isEmpty()) {
            throw new IllegalArgumentException(
                    flaws.stream().map(Flaw::sentence).collect(joining("；")));
        }
        List<String> duties = texts(DUTIES);
        return new Unit(
                new UnitId(text(ID).orElseThrow()),
                text(NAME).orElseThrow(),
                text(PARENT).map(UnitId::new),
                Unit.Level.SUBORDINATE,
                texts(TERRITORY),
                duties.isEmpty() ? List.of(Scope.EVERYTHING) : duties,
                false);
    }

    /** What the property says; empty where it is not there, or is no text. */
    public Optional<String> text(String name) {
        return said.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private Optional<Flaw> needed(String key) {
        Object value = said.get(key);
        if (text(key).isPresent()) {
            return Optional.empty();
        }
        boolean missing = value == null || value instanceof String;
        return Optional.of(
                missing
                        ? Flaw.of(key, "缺少 " + key, "写上 " + meaning(key))
                        : Flaw.of(key, key + " 应是一段文本，不是 " + value, "把它写在引号里"));
    }

    private Optional<Flaw> noId(String key) {
        return text(key)
                .filter(it -> !isId(it))
                .map(it ->
                        Flaw.of(key, it, key + " 不能是“" + it + "”", "写 1 至 40 个字母、数字、点或连字符，以字母或数字开头，例如 650421-water"));
    }

    private Optional<Flaw> noTexts(String key) {
        return values(key).stream().allMatch(String.class::isInstance)
                ? Optional.empty()
                : Optional.of(Flaw.of(key, key + " 应是一列文本", "写成 [\"…\", \"…\"]"));
    }

    private static boolean isId(String text) {
        try {
            return new UnitId(text).value().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String meaning(String key) {
        return switch (key) {
            case ID -> "单位编号，全市唯一，例如 650421-water";
            case NAME -> "单位名称";
            default -> "上级单位的编号，例如 650421";
        };
    }

    private List<String> texts(String name) {
        return values(name).stream()
                .map(it -> String.valueOf(it).strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private List<?> values(String name) {
        Object value = said.get(name);
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        if (value instanceof Collection<?> collection) {
            return List.copyOf(collection);
        }
        return value == null ? List.of() : List.of(value);
    }
}
