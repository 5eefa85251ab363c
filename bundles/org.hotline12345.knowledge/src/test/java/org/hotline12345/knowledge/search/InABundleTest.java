package org.hotline12345.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * Lucene in this bundle's own class loader, in a framework that has nothing else: the jars inside, their META-INF/services, the
 * dictionaries. The bundle is as it was built, but need not have its neighbours, and has {@link Probe} in it.
 */
class InABundleTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    @TempDir
    Path folder;

    @Test
    void anIndexIsWrittenAndReadWhateverTheThreadsClassLoaderIs() throws Exception {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        "org.osgi.framework.storage",
                        folder.resolve("framework").toString(),
                        "org.osgi.framework.system.packages.extra",
                        "org.slf4j;version=1.7.36"));
        framework.start();
        try {
            assertEquals("7 1 1 true", probe(framework));
        } finally {
            framework.stop();
            framework.waitForStop(0);
        }
    }

    @SuppressWarnings("unchecked")
    private String probe(Framework framework) throws IOException, BundleException, ReflectiveOperationException {
        Bundle bundle =
                framework.getBundleContext().installBundle(bundle().toUri().toString());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Object probe = bundle.loadClass(Probe.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return ((Function<String, String>) probe)
                    .apply(folder.resolve("index").toString());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Path bundle() throws IOException {
        Path jar = folder.resolve("knowledge.jar");
        try (JarOutputStream to = new JarOutputStream(Files.newOutputStream(jar), manifest());
                Stream<Path> files = Files.walk(CLASSES)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(it -> !it.endsWith("MANIFEST.MF"))
                    .toList();
            for (Path each : all) {
                add(CLASSES, each, to);
            }
            add(TEST_CLASSES, TEST_CLASSES.resolve(Probe.class.getName().replace('.', '/') + ".class"), to);
        }
        return jar;
    }

    private static Manifest manifest() throws IOException {
        try (InputStream bytes = Files.newInputStream(CLASSES.resolve("META-INF/MANIFEST.MF"))) {
            Manifest manifest = new Manifest(bytes);
            Attributes main = manifest.getMainAttributes();
            String imports = Stream.of(main.getValue("Import-Package").split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .map(it -> it.contains("resolution:=") ? it : it + ";resolution:=optional")
                    .reduce((one, other) -> one + "," + other)
                    .orElseThrow();
            main.putValue("Import-Package", imports);
            main.remove(new Attributes.Name("Require-Capability"));
            return manifest;
        }
    }

    private static void add(Path root, Path file, JarOutputStream to) throws IOException {
        to.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, to);
        to.closeEntry();
    }
}
