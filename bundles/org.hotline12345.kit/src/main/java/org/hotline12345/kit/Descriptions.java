package org.hotline12345.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** How a module describes its units: in files of the Configurator, and in the components that bnd has written down. */
final class Descriptions {

    private static final String PID = "org.hotline12345.unit";
    private static final String FOLDER = "OSGI-INF/configurator";
    private static final String UNIT = "org.hotline12345.unit.api.HandlingUnit";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private Descriptions() {}

    /** The properties of each unit, by where they stand. */
    static Map<String, Map<String, Object>> of(Module module) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        List<Path> files = module.files(FOLDER, ".json");
        files.forEach(file -> found.putAll(configured(file)));
        if (!files.isEmpty() && !module.header("Require-Capability").orElse("").contains("osgi.configurator")) {
            throw new AssertionError("Nobody would read " + FOLDER + ". Put into bnd.bnd:"
                    + " Require-Capability: osgi.extender;filter:=\"(osgi.extender=osgi.configurator)\"");
        }
        for (String component : module.header("Service-Component").orElse("").split(",")) {
            if (!component.isBlank()) {
                found.putAll(declared(module.folder().resolve(component.strip())));
            }
        }
        return found;
    }

    private static Map<String, Map<String, Object>> configured(Path file) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        JsonNode root = parsed(file);
        root.properties().forEach(entry -> {
            if (entry.getKey().startsWith(PID + "~") && entry.getValue().isObject()) {
                found.put(file.getFileName() + ", " + entry.getKey(), properties(entry.getValue()));
            }
        });
        if (found.isEmpty()) {
            throw new AssertionError(file + " names no unit: its key is \"" + PID + "~\" and the unit's id");
        }
        return found;
    }

    private static JsonNode parsed(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new AssertionError(file + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A name may end with a colon and a type, which the Configurator takes off. */
    private static Map<String, Object> properties(JsonNode node) {
        Map<String, Object> properties = new HashMap<>();
        node.properties().forEach(entry -> {
            String name = entry.getKey().split(":", 2)[0];
            if (entry.getValue().isArray()) {
                List<String> texts = new ArrayList<>();
                entry.getValue().forEach(it -> texts.add(it.asText()));
                properties.put(name, texts);
            } else {
                properties.put(name, entry.getValue().asText());
            }
        });
        return properties;
    }

    private static Map<String, Map<String, Object>> declared(Path component) {
        try (InputStream file = Files.newInputStream(component)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(file).getDocumentElement();
            boolean unit = elements(root, "provide").stream()
                    .anyMatch(it -> it.getAttribute("interface").equals(UNIT));
            return unit ? Map.of(component.getFileName().toString(), properties(root)) : Map.of();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(component + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> properties(Element root) {
        Map<String, Object> properties = new HashMap<>();
        for (Element each : elements(root, "property")) {
            properties.put(
                    each.getAttribute("name"),
                    each.hasAttribute("value")
                            ? each.getAttribute("value")
                            : Arrays.stream(each.getTextContent().strip().split("\\R"))
                                    .map(String::strip)
                                    .toList());
        }
        return properties;
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagNameNS("*", name);
        if (nodes.getLength() == 0) {
            nodes = root.getElementsByTagName(name);
        }
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
