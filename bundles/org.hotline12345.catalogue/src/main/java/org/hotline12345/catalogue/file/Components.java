package org.hotline12345.catalogue.file;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hotline12345.modules.api.ModuleFile;

/** Reads the components that the header {@code Service-Component} names. */
final class Components {

    private final List<DescribedComponent> found = new ArrayList<>();
    private String file = "";
    private String name = "";
    private List<String> pids = List.of();
    private List<String> services = new ArrayList<>();
    private Map<String, List<String>> properties = new LinkedHashMap<>();
    private Optional<String> open = Optional.empty();
    private final StringBuilder text = new StringBuilder();

    private Components() {}

    static List<DescribedComponent> of(ModuleFile file) throws UnfitFile {
        Components reading = new Components();
        for (String each : file.header("Service-Component").orElse("").split(",")) {
            for (String entry : entries(file, each.strip())) {
                Optional<byte[]> content = content(file, entry);
                if (content.isPresent()) {
                    reading.file = entry;
                    Xml.read(entry, content.get(), reading::read);
                }
            }
        }
        return reading.found;
    }

    private static List<String> entries(ModuleFile file, String named) {
        int star = named.indexOf('*');
        if (star < 0) {
            return named.isEmpty() ? List.of() : List.of(named);
        }
        return file.entries(named.substring(0, star)).stream()
                .filter(it -> it.endsWith(named.substring(star + 1)))
                .toList();
    }

    static Optional<byte[]> content(ModuleFile file, String entry) throws UnfitFile {
        try {
            return file.bytes(entry);
        } catch (UncheckedIOException e) {
            throw new UnfitFile("读不了 " + entry + "：" + e.getCause().getMessage(), "改正后重新构建");
        }
    }

    private void read(XMLStreamReader at) throws XMLStreamException {
        if (at.isStartElement()) {
            begin(at);
        } else if (at.getEventType() == XMLStreamConstants.CHARACTERS
                || at.getEventType() == XMLStreamConstants.CDATA) {
            open.ifPresent(it -> text.append(at.getText()));
        } else if (at.isEndElement()) {
            end(at.getLocalName());
        }
    }

    private void begin(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "component" -> {
                name = Xml.attribute(at, "name").orElse("");
                pids = pids(Xml.attribute(at, "configuration-pid").orElse("$"));
                services = new ArrayList<>();
                properties = new LinkedHashMap<>();
            }
            case "provide" -> Xml.attribute(at, "interface").ifPresent(services::add);
            case "property" -> property(at);
            default -> {
                // Nothing that says what a module brings.
            }
        }
    }

    private void property(XMLStreamReader at) {
        String key = Xml.attribute(at, "name").orElse("");
        Optional<String> value = Xml.attribute(at, "value");
        value.ifPresentOrElse(it -> properties.put(key, List.of(it)), () -> {
            open = Optional.of(key);
            text.setLength(0);
        });
    }

    private void end(String element) {
        if (element.equals("property") && open.isPresent()) {
            properties.put(
                    open.get(),
                    text.toString()
                            .lines()
                            .map(String::strip)
                            .filter(it -> !it.isEmpty())
                            .toList());
            open = Optional.empty();
        } else if (element.equals("component")) {
            found.add(new DescribedComponent(file, name, pids, List.copyOf(services), Map.copyOf(properties)));
        }
    }

    private List<String> pids(String said) {
        return Arrays.stream(said.strip().split("\\s+"))
                .map(it -> it.equals("$") ? name : it)
                .toList();
    }
}
