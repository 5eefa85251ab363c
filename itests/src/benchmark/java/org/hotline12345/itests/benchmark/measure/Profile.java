package org.hotline12345.itests.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A recording of what a process does, by the JDK's Flight Recorder, from opening to closing. */
public final class Profile implements AutoCloseable {

    private final long process;
    private final Path file;

    private Profile(long process, Path file) {
        this.process = process;
        this.file = file;
    }

    public static Profile of(long process, Path folder, String name) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Profile profile = new Profile(
                process,
                folder.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + ".jfr").toAbsolutePath());
        profile.tell("JFR.start", "name=benchmark", "settings=profile");
        return profile;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        tell("JFR.stop", "name=benchmark", "filename=" + file);
    }

    private void tell(String... command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        ProcessBuilder builder = new ProcessBuilder(jcmd, String.valueOf(process));
        builder.command().addAll(List.of(command));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }
}
