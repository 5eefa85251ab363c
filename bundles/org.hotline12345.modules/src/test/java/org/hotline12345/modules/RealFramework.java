package org.hotline12345.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A framework of its own, in which bundles of a test are, until it is closed. */
public final class RealFramework implements AutoCloseable {

    private final Framework framework;
    private final Path base;

    /** @param base the folder of the container */
    public RealFramework(Path base) throws BundleException, IOException {
        this.base = base;
        Files.createDirectories(base.resolve("deploy"));
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        "org.osgi.framework.storage",
                        base.resolve("framework").toString(),
                        "karaf.base",
                        base.toString(),
                        "karaf.etc",
                        base.resolve("etc").toString()));
        framework.start();
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    public Path deploy() {
        return base.resolve("deploy");
    }

    public Bundle installed(Path file) throws BundleException {
        return context().installBundle(file.toUri().toString());
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
