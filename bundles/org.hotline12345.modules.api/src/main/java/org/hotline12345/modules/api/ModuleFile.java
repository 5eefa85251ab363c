package org.hotline12345.modules.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ProviderType;

/** 模块文件. A bundle that is looked over before it is installed. Reading it is bounded; nothing in it is run. */
@ProviderType
public interface ModuleFile {

    /** A header of the manifest, such as {@code Bundle-SymbolicName}. */
    Optional<String> header(String name);

    /** The names of the entries below a folder, such as {@code HOTLINE-INF/knowledge/}, in the order of their names. */
    List<String> entries(String folder);

    /** The bytes of an entry; empty where there is none of the name. */
    Optional<byte[]> bytes(String entry);

    /**
     * How many bytes an entry has, or says that it has; empty where there is none of the name. Who knows it without reading
     * the entry says so without reading it.
     */
    default OptionalLong size(String entry) {
        return bytes(entry).map(it -> OptionalLong.of(it.length)).orElseGet(OptionalLong::empty);
    }
}
