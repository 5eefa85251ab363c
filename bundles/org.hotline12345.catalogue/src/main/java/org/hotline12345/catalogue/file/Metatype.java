package org.hotline12345.catalogue.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.hotline12345.catalogue.DeclaredSetting.Type;
import org.hotline12345.modules.api.ModuleFile;

/** Reads which values components let be set, from {@code OSGI-INF/metatype}. Passwords are left out: what is set here can be seen. */
final class Metatype {

    /** A value that can be set. */
    record Attribute(
            String id,
            String name,
            Optional<String> description,
            Type type,
            boolean many,
            List<String> options,
            List<String> defaults) {}

    private static final String FOLDER = "OSGI-INF/metatype/";

    private final Map<String, List<Attribute>> classes = new HashMap<>();
    private final Map<String, String> designates = new LinkedHashMap<>();
    private List<Attribute> attributes = new ArrayList<>();
    private Optional<String> designated = Optional.empty();

    private Metatype() {}

    /** By the PID, or factory PID, that they are of. */
    static Map<String, List<Attribute>> of(ModuleFile file) throws UnfitFile {
        Metatype reading = new Metatype();
        for (String entry : file.entries(FOLDER)) {
            Optional<byte[]> content = entry.endsWith(".xml") ? Components.content(file, entry) : Optional.empty();
            if (content.isPresent()) {
                Xml.read(entry, content.get(), reading::read);
            }
        }
        Map<String, List<Attribute>> found = new LinkedHashMap<>();
        reading.designates.forEach(
                (pid, id) -> found.put(pid, List.copyOf(reading.classes.getOrDefault(id, List.of()))));
        return found;
    }

    private void read(XMLStreamReader at) {
        if (!at.isStartElement()) {
            return;
        }
        switch (at.getLocalName()) {
            case "OCD" -> {
                attributes = new ArrayList<>();
                classes.put(Xml.attribute(at, "id").orElse(""), attributes);
            }
            case "AD" -> attribute(at);
            case "Option" -> option(at);
            case "Designate" ->
                designated = Xml.attribute(at, "factoryPid")
                        .filter(it -> !it.isBlank())
                        .or(() -> Xml.attribute(at, "pid"));
            case "Object" ->
                designated.ifPresent(
                        pid -> designates.put(pid, Xml.attribute(at, "ocdref").orElse("")));
            default -> {
                // Nothing that can be set.
            }
        }
    }

    private void attribute(XMLStreamReader at) {
        String id = Xml.attribute(at, "id").orElse("");
        String type = Xml.attribute(at, "type").orElse("String");
        if (type.equals("Password")) {
            return;
        }
        boolean many =
                Xml.attribute(at, "cardinality").filter(it -> !it.equals("0")).isPresent();
        attributes.add(new Attribute(
                id,
                Xml.attribute(at, "name")
                        .filter(it -> !it.isBlank() && !it.startsWith("%"))
                        .orElse(id),
                Xml.attribute(at, "description").filter(it -> !it.isBlank() && !it.startsWith("%")),
                type(type),
                many,
                new ArrayList<>(),
                Xml.attribute(at, "default")
                        .filter(it -> !it.isEmpty())
                        .map(it -> many ? List.of(it.split("\\s*,\\s*")) : List.of(it))
                        .orElse(List.of())));
    }

    private void option(XMLStreamReader at) {
        if (!attributes.isEmpty()) {
            Xml.attribute(at, "value")
                    .ifPresent(attributes.get(attributes.size() - 1).options()::add);
        }
    }

    private static Type type(String said) {
        return switch (said) {
            case "Long", "Integer", "Short", "Byte" -> Type.WHOLE;
            case "Double", "Float" -> Type.DECIMAL;
            case "Boolean" -> Type.TRUTH;
            default -> Type.TEXT;
        };
    }
}
