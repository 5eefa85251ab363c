package org.hotline12345.itests.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where modules are made as their authors make them: by the archetypes, with Maven, from what this build has made. There is
 * no network; who needs more than this build itself has used fails.
 */
public final class Workshop {

    private static final Path TARGET = Path.of(System.getProperty("hotline.target"));
    private static final Path SOURCE =
            TARGET.resolveSibling("src/test/modules").toAbsolutePath().normalize();
    private static final String GENERATE = "org.apache.maven.plugins:maven-archetype-plugin:%s:generate";

    /** What a project that is written here builds with: the versions of this build. */
    private static final List<String> VERSIONS = List.of(
            "bnd.version",
            "compiler.plugin.version",
            "jar.plugin.version",
            "osgi.component.version",
            "resources.plugin.version",
            "surefire.plugin.version");

    private static final String AGGREGATOR = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
                <modelVersion>4.0.0</modelVersion>
                <groupId>org.example</groupId>
                <artifactId>modules</artifactId>
                <version>1.0-SNAPSHOT</version>
                <packaging>pom</packaging>
                <modules>%s</modules>
            </project>
            """;

    private final Path folder;
    private final List<String> modules = new ArrayList<>();

    private Workshop(Path folder) {
        this.folder = folder;
    }

    /** An empty one. */
    public static Workshop opened() throws IOException {
        return new Workshop(Files.createTempDirectory(TARGET, "workshop"));
    }

    /** Makes a project of a kind, named {@code example.KIND}. */
    public void make(String kind, Map<String, String> said) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                GENERATE.formatted(System.getProperty("archetype.version")),
                "-DarchetypeCatalog=local",
                "-DarchetypeGroupId=org.hotline12345",
                "-DarchetypeArtifactId=org.hotline12345.archetype." + kind,
                "-DarchetypeVersion=" + System.getProperty("hotline.version"),
                "-DgroupId=org.example",
                "-DartifactId=example." + kind,
                "-Dversion=1.0-SNAPSHOT",
                "-Dpackage=org.example." + kind.replace('.', '_')));
        said.forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        maven(arguments);
        modules.add("example." + kind);
    }

    /** Takes in a project that is written beside these tests, named {@code example.NAME}. */
    public void take(String name) throws IOException {
        Path written = SOURCE.resolve(name);
        try (Stream<Path> files = Files.walk(written)) {
            for (Path each : files.toList()) {
                Path copied = folder.resolve("example." + name)
                        .resolve(written.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(each, copied);
                }
            }
        }
        modules.add("example." + name);
    }

    /** Builds all projects with their tests. */
    public void build() throws IOException, InterruptedException {
        String all = modules.stream().map(it -> "<module>" + it + "</module>").collect(Collectors.joining());
        Files.writeString(folder.resolve("pom.xml"), AGGREGATOR.formatted(all), UTF_8);
        List<String> arguments = new ArrayList<>(List.of("verify"));
        for (String version : VERSIONS) {
            arguments.add("-D" + version + "=" + System.getProperty(version));
        }
        maven(arguments);
    }

    /** What was built of a project. */
    public Path jar(String artifact) {
        Path project = folder.resolve(artifact);
        return project.resolve("target").resolve(artifact + "-1.0-SNAPSHOT.jar");
    }

    private void maven(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin/mvn").toString(),
                "-B",
                "-ntp",
                "-o",
                "-Daether.offline.protocols=file",
                "-s",
                SOURCE.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + TARGET.resolve("modules/repository").toAbsolutePath(),
                "-Dhotline.repository=" + System.getProperty("hotline.repository"),
                "-Dhotline.baseline=" + SOURCE.resolve("baseline")));
        command.addAll(arguments);
        Path record = folder.resolve("maven.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(record.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", System.getProperty("hotline.java", ""));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("MAVEN_ARGS");
        Process maven = builder.start();
        if (!maven.waitFor(5, TimeUnit.MINUTES) || maven.exitValue() != 0) {
            maven.destroyForcibly();
            throw new AssertionError(String.join(" ", arguments) + ":\n" + Files.readString(record, UTF_8));
        }
    }
}
