package org.hotline12345.modules.api.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.ModuleFile;

/** A module's file as it is written in a test. */
public final class WrittenModule implements ModuleFile {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Map<String, Long> sizes = new TreeMap<>();

    /** A module of the symbolic name {@code some.module}. */
    public WrittenModule() {
        header("Bundle-SymbolicName", "some.module");
    }

    public WrittenModule header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public WrittenModule entry(String name, String text) {
        return entry(name, text.getBytes(UTF_8));
    }

    public WrittenModule entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        sizes.put(name, (long) bytes.length);
        return this;
    }

    /** An entry that says how large it is, and cannot be read. */
    public WrittenModule unreadable(String name, long size) {
        sizes.put(name, size);
        return this;
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    @Override
    public List<String> entries(String folder) {
        return sizes.keySet().stream().filter(it -> it.startsWith(folder)).toList();
    }

    @Override
    public OptionalLong size(String entry) {
        return sizes.containsKey(entry) ? OptionalLong.of(sizes.get(entry)) : OptionalLong.empty();
    }

    @Override
    public Optional<byte[]> bytes(String entry) {
        if (sizes.containsKey(entry) && !entries.containsKey(entry)) {
            throw new IllegalStateException(entry + " is not to be read");
        }
        return Optional.ofNullable(entries.get(entry));
    }

    /** A finding in one line, as it is compared in tests: where, whether an error, what is wrong. */
    public static String said(Finding finding) {
        return finding.file()
                + (finding.line().isPresent() ? ":" + finding.line().getAsInt() : "")
                + (finding.weight() == Finding.Weight.ERROR ? " " : " (提示) ")
                + finding.wrong();
    }
}
