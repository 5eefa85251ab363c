package org.hotline12345.unit.descriptor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.hotline12345.unit.api.HandlingUnit;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the units out of a file of declarative services: components that are a {@link HandlingUnit}, with their properties. */
public final class ComponentReader extends DefaultHandler {

    private final String file;
    private final List<Described> units = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Described> component = Optional.empty();
    private Optional<String> open = Optional.empty();
    private boolean typed;
    private boolean unit;
    private boolean configured;
    private int line = 1;
    private Locator locator;

    private ComponentReader(String file) {
        this.file = file;
    }

    /** The units of a file; none where it is no XML, which its own container says when it starts. */
    public static List<Described> read(String file, byte[] bytes) {
        ComponentReader reader = new ComponentReader(file);
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(bytes), reader);
        } catch (SAXException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform reads XML", e);
        }
        return reader.units;
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        line = locator.getLineNumber();
        switch (name.substring(name.indexOf(':') + 1)) {
            case "component" -> {
                component = Optional.of(Described.at(file, line));
                unit = false;
                configured = "require".equals(attributes.getValue("configuration-policy"));
            }
            case "provide" -> unit |= HandlingUnit.class.getName().equals(attributes.getValue("interface"));
            case "property" -> property(attributes);
            default -> {}
        }
    }

    private void property(Attributes attributes) {
        String type = attributes.getValue("type");
        typed = type != null && !type.equals("String");
        text.setLength(0);
        String name = attributes.getValue("name");
        String value = attributes.getValue("value");
        if (value == null) {
            open = Optional.ofNullable(name);
        } else {
            said(name, List.of(value));
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        open.ifPresent(it -> text.append(letters, start, length));
    }

    @Override
    public void endElement(String uri, String local, String name) {
        switch (name.substring(name.indexOf(':') + 1)) {
            case "property" -> {
                open.ifPresent(it -> said(
                        it,
                        text.toString()
                                .lines()
                                .map(String::strip)
                                .filter(each -> !each.isEmpty())
                                .toList()));
                open = Optional.empty();
            }
            // What is missing in the file may be said by the configuration that it requires.
            case "component" -> component.filter(it -> unit && !configured).ifPresent(units::add);
            default -> {}
        }
    }

    private void said(String name, List<String> values) {
        component.filter(it -> UnitKeys.looksLikeOne(name)).ifPresent(it -> {
            it.say(name, line, typed ? (Object) values : values.size() == 1 ? values.get(0) : values);
            values.forEach(each -> it.sayValue(name, line, each));
        });
    }
}
