package org.hotline12345.modules.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The entries of one format in a module's file. What no author writes by hand is refused by its size, and not read. */
public final class Entries {

    /** The bytes that a descriptor, a table or an article may have. */
    public static final int LARGEST = 1024 * 1024;

    private Entries() {}

    /**
     * What is wrong in the entries of a folder.
     *
     * @param folder such as {@code HOTLINE-INF/calendar/}; entries in folders below it are not of the format
     * @param ending such as {@code .csv}
     * @param reader says what is wrong in an entry, given its name and bytes
     */
    public static List<Finding> inspect(
            ModuleFile file, String folder, String ending, BiFunction<String, byte[], List<Finding>> reader) {
        List<Finding> findings = new ArrayList<>();
        named(file, folder, ending).forEach(it -> findings.addAll(inspect(file, it, reader)));
        return findings;
    }

    /**
     * What the entries of a folder say. One that is too large is passed over: it is refused, and not read when it arrives.
     *
     * @param folder as in {@link #inspect}
     * @param reader what an entry says, given its name and bytes
     */
    public static <T> List<T> read(
            ModuleFile file, String folder, String ending, BiFunction<String, byte[], List<T>> reader) {
        List<T> said = new ArrayList<>();
        for (String entry : named(file, folder, ending)) {
            if (file.size(entry).orElse(0) <= LARGEST) {
                file.bytes(entry)
                        .filter(it -> it.length <= LARGEST)
                        .ifPresent(it -> said.addAll(reader.apply(entry, it)));
            }
        }
        return said;
    }

    private static List<String> named(ModuleFile file, String folder, String ending) {
        return file.entries(folder).stream()
                .filter(it -> it.endsWith(ending) && it.indexOf('/', folder.length()) < 0)
                .toList();
    }

    /** What is wrong in one entry; nothing where there is none of the name. */
    public static List<Finding> inspect(
            ModuleFile file, String entry, BiFunction<String, byte[], List<Finding>> reader) {
        if (file.size(entry).orElse(0) > LARGEST) {
            return List.of(tooLarge(entry));
        }
        return file.bytes(entry)
                .map(bytes -> bytes.length > LARGEST ? List.of(tooLarge(entry)) : reader.apply(entry, bytes))
                .orElse(List.of());
    }

    private static Finding tooLarge(String entry) {
        return Finding.error(entry, "文件超过 " + LARGEST / 1024 + " KiB，没有读取", "这里只放手写的说明、表格和文章；拆成几个文件，把数据放到别处");
    }
}
