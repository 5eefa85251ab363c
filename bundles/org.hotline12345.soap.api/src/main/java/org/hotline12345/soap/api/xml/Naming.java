package org.hotline12345.soap.api.xml;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a port and the parts of its contract are called.
 *
 * @param path where it is below {@code /soap}: small letters and digits, words with a hyphen between, such as
 *     {@code knowledge}
 * @param namespace names this version of the contract; what breaks a client gets a new one
 * @param stem what the service, the port and the binding are named after, such as {@code Knowledge}
 * @param portType the name of the port type, after which tools name the interface that they make
 */
public record Naming(String path, String namespace, String stem, String portType) {

    private static final String PATH = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    public Naming {
        if (!path.matches(PATH)) {
            throw new IllegalArgumentException("A port is named by small letters, digits and hyphens, not " + path);
        }
    }

    /**
     * The usual names.
     *
     * @param path where it is below {@code /soap}
     * @param version of the contract, from 1
     */
    public static Naming of(String path, int version) {
        String stem = Arrays.stream(path.split("-"))
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                .collect(Collectors.joining());
        return new Naming(path, "urn:hotline12345:" + path + ":" + version, stem, stem);
    }

    /** Where it is published. */
    public String address() {
        return "/soap/" + path;
    }

    public String service() {
        return stem + "Service";
    }

    public String port() {
        return stem + "Port";
    }

    public String binding() {
        return stem + "Binding";
    }
}
