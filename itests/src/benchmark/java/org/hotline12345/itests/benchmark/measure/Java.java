package org.hotline12345.itests.benchmark.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of this class path, in a process of its own. */
public final class Java {

    private Java() {}

    public static ProcessBuilder start(List<String> options, Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
