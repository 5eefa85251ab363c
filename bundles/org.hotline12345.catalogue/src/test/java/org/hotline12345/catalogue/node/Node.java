package org.hotline12345.catalogue.node;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.service.cm.ConfigurationAdmin;

/** A framework as on a node, with nothing in it but what a test puts there. It can be started again. */
final class Node {

    private final Path storage;
    private Framework framework;

    Node(Path storage) throws BundleException {
        this.storage = storage;
        start();
    }

    private void start() throws BundleException {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        "org.osgi.framework.storage",
                        storage.toString(),
                        "org.osgi.framework.startlevel.beginning",
                        "100",
                        "org.osgi.framework.system.packages.extra",
                        "org.osgi.service.cm;version=1.6.1"));
        framework.start();
    }

    void restart() throws BundleException, InterruptedException {
        stop();
        start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    OwnBundles own() {
        return new OwnBundles(context());
    }

    /** The versions of a bundle that run. */
    List<String> running(String name) {
        return bundles(name)
                .filter(it -> it.getState() == Bundle.ACTIVE)
                .map(it -> it.getVersion().toString())
                .sorted()
                .toList();
    }

    Optional<Bundle> bundle(String name, String version) {
        return bundles(name)
                .filter(it -> it.getVersion().toString().equals(version))
                .findFirst();
    }

    private Stream<Bundle> bundles(String name) {
        return Arrays.stream(context().getBundles()).filter(it -> name.equals(it.getSymbolicName()));
    }

    /** Installs the container's own Configuration Admin. */
    ConfigurationAdmin configurations() throws Exception {
        String jar = Class.forName("org.apache.felix.cm.impl.ConfigurationManager")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        context().installBundle(jar).start();
        return context().getService(context().getServiceReference(ConfigurationAdmin.class));
    }

    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(0);
    }
}
