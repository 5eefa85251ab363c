package org.hotline12345.modules.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hotline12345.modules.api.Finding;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A KAR that has been measured: the bundles in it, and the features that name them. */
final class Kar {

    private static final String REPOSITORY = "repository/";
    private static final String RESOURCE = "resource/";

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> features = new HashSet<>();
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Path> bundles = new TreeMap<>();

    private Kar() {}

    /** Whether a file is one, by its name or by what is in it. */
    static boolean is(String name, Path file) throws IOException {
        if (name.endsWith(".kar")) {
            return true;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("META-INF/KARAF.MF") != null;
        }
    }

    /**
     * Unpacks its bundles.
     *
     * @param folder where to; what is there afterwards is the caller's to delete
     */
    static Kar unpack(Path file, Path folder) throws IOException {
        Kar kar = new Kar();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                kar.take(zip, entry, folder);
            }
        }
        if (kar.features.isEmpty() && kar.findings.isEmpty()) {
            kar.findings.add(Finding.error("", "KAR 中没有功能描述", "在 repository/ 下放入 features.xml，并写明功能"));
        }
        return kar;
    }

    private void take(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        String name = entry.getName();
        if (entry.isDirectory()) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            if (name.startsWith(RESOURCE)) {
                findings.add(
                        Finding.error(name, "resource/ 下的文件会写进平台的文件夹", "去掉 resource/；设置用模块自己的 OSGI-INF/configurator"));
            } else if (name.startsWith(REPOSITORY) && name.endsWith(".jar")) {
                Path jar = folder.resolve(bundles.size() + ".jar");
                Files.copy(in, jar);
                bundles.put(name, jar);
            } else if (name.startsWith(REPOSITORY) && name.endsWith(".xml") && !name.contains("maven-metadata")) {
                read(name, in.readAllBytes());
            }
        }
    }

    private void read(String name, byte[] xml) throws IOException {
        try {
            Document document = parsed(xml);
            for (Element feature : children(document.getDocumentElement(), "feature")) {
                features.add(feature.getAttribute("name"));
                children(feature, "feature")
                        .forEach(it -> wanted.add(it.getTextContent().strip()));
            }
        } catch (SAXParseException e) {
            findings.add(Finding.error(name, e.getLineNumber(), "功能描述不是完整的 XML：" + e.getMessage(), "按功能描述的格式改正"));
        } catch (SAXException | ParserConfigurationException e) {
            findings.add(Finding.error(name, "功能描述读不出来：" + e.getMessage(), "按功能描述的格式改正"));
        }
    }

    /** Reads nothing from elsewhere, and prints nothing. */
    private static Document parsed(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The features that it brings. */
    Set<String> features() {
        return features;
    }

    /** The features that those depend on and that it does not bring. */
    Set<String> wanted() {
        Set<String> others = new HashSet<>(wanted);
        others.removeAll(features);
        return others;
    }

    /** The files of its bundles, by the names of their entries. */
    Map<String, Path> bundles() {
        return bundles;
    }
}
