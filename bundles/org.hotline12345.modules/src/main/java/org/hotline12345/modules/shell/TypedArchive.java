package org.hotline12345.modules.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;

/** The path of a bundle or a KAR that somebody types. */
final class TypedArchive {

    private TypedArchive() {}

    static boolean is(String typed) {
        return typed.endsWith(".jar") || typed.endsWith(".kar");
    }

    static Path path(String typed) throws CommandException {
        if (!is(typed)) {
            throw Failures.because("文件 " + typed + " 的名称不以 .jar 或 .kar 结尾", "换一个文件，或改名");
        }
        Path path = Path.of(typed).toAbsolutePath();
        if (!Files.isReadable(path)) {
            throw Failures.because("读不到文件 " + path, "核对路径；文件须在平台所在的机器上");
        }
        return path;
    }
}
