package org.hotline12345.unit.descriptor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hotline12345.json.lined.Lined;
import org.hotline12345.json.lined.LinedJson;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.Finding.Weight;
import org.hotline12345.modules.api.Nearest;

/**
 * Reads a file of the Configurator, and says of the units in it what the schema {@code unit.json} says as well. What the
 * properties mean is read as it is when they arrive as those of a service.
 */
public final class DescriptorReader {

    /** The factory PID of units without code. */
    public static final String PID = "org.hotline12345.unit";

    private static final String OWN = ":configurator:";
    private static final String VERSION = OWN + "resource-version";
    private static final String SCHEMA = "$schema";

    private final String file;
    private final UnitKeys keys;
    private final List<Described> units = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private DescriptorReader(String file, UnitKeys keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * What a file says.
     *
     * @param units the units in it, as far as they could be read
     * @param findings what is wrong, whatever the city is like
     */
    public record Read(List<Described> units, List<Finding> findings) {}

    /** Reads a file; whatever is in it, there is an answer. */
    public static Read read(String file, byte[] bytes, UnitKeys keys) {
        DescriptorReader reader = new DescriptorReader(file, keys);
        try {
            if (LinedJson.read(bytes) instanceof Lined.Fields root) {
                reader.root(root);
            } else {
                reader.wrong(1, "最外层不是一个对象", "把内容写在 { } 里");
            }
        } catch (LinedJson.Broken e) {
            reader.wrong(e.line(), e.wrong(), "检查这里和上一行的逗号、引号和括号");
        }
        return new Read(reader.units, reader.findings);
    }

    private void root(Lined.Fields root) {
        Set<String> seen = new HashSet<>();
        for (Lined.Field each : root.all()) {
            once(seen, each);
            if (each.name().startsWith(OWN)) {
                version(each);
            } else if (each.name().equals(SCHEMA)) {
                text(each);
            } else if (!(each.value() instanceof Lined.Fields properties)) {
                wrong(each.line(), "“" + each.name() + "”不是一项配置", "写成 \"" + PID + "~编号\": { … }");
            } else if (each.name().startsWith(PID + "~") && each.name().length() > PID.length() + 1) {
                unit(each.line(), properties);
            } else {
                other(each, properties);
            }
        }
    }

    private void version(Lined.Field field) {
        boolean one =
                field.value() instanceof Lined.Other other && other.written().equals("1");
        if (field.name().equals(VERSION) && !one) {
            wrong(field.value().line(), VERSION + " 只能是 1", "写成 \"" + VERSION + "\": 1");
        }
    }

    /** Another's configuration, unless it has what only units have. */
    private void other(Lined.Field field, Lined.Fields properties) {
        if (properties.all().stream().anyMatch(it -> UnitKeys.looksLikeOne(it.name()))) {
            wrong(
                    field.line(),
                    "“" + field.name() + "”里写的是单位，但平台不会把它当作单位",
                    "把它改成 \"" + PID + "~编号\"，例如 \"" + PID + "~650421-lukqin\"");
        }
    }

    private void unit(int line, Lined.Fields properties) {
        Described unit = Described.at(file, line);
        Set<String> seen = new HashSet<>();
        Set<String> mistyped = new HashSet<>();
        for (Lined.Field each : properties.all()) {
            once(seen, each);
            if (!each.name().startsWith(OWN) && !property(unit, each)) {
                mistyped.add(each.name());
            }
        }
        unit.flaws().stream()
                .filter(it -> !mistyped.contains(it.key()))
                .map(it -> unit.finding(Weight.ERROR, it))
                .forEach(findings::add);
        units.add(unit);
    }

    /** @return whether it is of the type that it should be */
    private boolean property(Described unit, Lined.Field field) {
        String key = field.name();
        if (!keys.known(key)) {
            unknown(field);
            return true;
        }
        if (keys.isList(key)) {
            return texts(unit, field);
        }
        boolean text = text(field);
        if (text) {
            unit.say(key, field.line(), ((Lined.Text) field.value()).value());
        }
        return text;
    }

    private void unknown(Lined.Field field) {
        String likely = Nearest.to(field.name(), keys.lists().keySet())
                .map(it -> "改成 " + it)
                .orElse("单位可以写 " + keys.all());
        findings.add(new Finding(
                Weight.WARNING, file, OptionalInt.of(field.line()), "单位没有“" + field.name() + "”这一项，写了也不起作用", likely));
    }

    private boolean texts(Described unit, Lined.Field field) {
        List<Lined> values = field.value() instanceof Lined.Items items ? items.all() : List.of(field.value());
        List<String> texts = new ArrayList<>();
        for (Lined each : values) {
            if (each instanceof Lined.Text text && !text.value().isBlank()) {
                texts.add(text.value());
                unit.sayValue(field.name(), each.line(), text.value());
            } else {
                wrong(each.line(), field.name() + " 里的每一项应是一段文本", "写成 [\"…\", \"…\"]");
            }
        }
        unit.say(field.name(), field.line(), texts);
        return texts.size() == values.size();
    }

    private boolean text(Lined.Field field) {
        boolean text = field.value() instanceof Lined.Text;
        if (!text) {
            wrong(field.line(), field.name() + " 应是一段文本", "把它写在引号里");
        }
        return text;
    }

    private void once(Set<String> seen, Lined.Field field) {
        if (!seen.add(field.name())) {
            wrong(field.line(), "“" + field.name() + "”写了两次", "只保留一个");
        }
    }

    private void wrong(int line, String wrong, String remedy) {
        findings.add(Finding.error(file, line, wrong, remedy));
    }
}
