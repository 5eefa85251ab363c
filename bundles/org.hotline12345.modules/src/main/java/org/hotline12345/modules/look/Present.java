package org.hotline12345.modules.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.features.Feature;
import org.hotline12345.modules.api.ModuleStatus.Form;
import org.hotline12345.modules.gate.Origin;
import org.hotline12345.modules.kept.Register.Entry;
import org.hotline12345.modules.kept.Shelf;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * What is here because somebody installed it while the platform ran. Not told of is what comes again by itself: what each start
 * brings, what lies in a watched folder, and what the catalogue has.
 */
public final class Present {

    private final BundleContext context;
    private final Overview overview;
    private final Shelf shelf;
    private final Path data;

    public Present(BundleContext context, Overview overview, Shelf shelf) {
        this.context = context;
        this.overview = overview;
        this.shelf = shelf;
        this.data = Optional.ofNullable(context.getProperty("karaf.data"))
                .map(Path::of)
                .orElseGet(() -> Path.of(context.getProperty("karaf.base"), "data"))
                .toAbsolutePath()
                .normalize();
    }

    public List<Entry> now() {
        Features known = overview.features();
        Set<String> boot = boot();
        Map<String, String> kars = kars();
        Stream<Entry> features = known.askedFor()
                .filter(it -> !boot.contains(it.getName()))
                .flatMap(it -> entry(it, known, kars).stream());
        // The latest last, so that it is in force where two are caught while one takes over.
        Stream<Entry> bundles = Arrays.stream(context.getBundles())
                .filter(it -> Origin.file(it).filter(shelf.files()::holds).isPresent())
                .sorted(Comparator.comparing(Bundle::getVersion))
                .map(it -> new Entry(
                        Form.BUNDLE, it.getSymbolicName(), it.getVersion().toString()));
        return Stream.concat(bundles, features).toList();
    }

    /** Whether it is here, in whatever version, and not only because another feature needs it. */
    public boolean has(Entry entry) {
        if (entry.form() == Form.BUNDLE) {
            return Arrays.stream(context.getBundles())
                    .anyMatch(it -> entry.name().equals(it.getSymbolicName()));
        }
        Features known = overview.features();
        return known.installed(entry.name())
                .filter(it -> known.isAskedFor(it) || known.isPlatform(it.getName()))
                .isPresent();
    }

    /** The modules that each start brings and that are not here. */
    public Set<String> without() {
        Features known = overview.features();
        return boot().stream()
                .filter(it -> known.installed(it).isEmpty() && known.isModule(it, Set.of()))
                .collect(Collectors.toSet());
    }

    private Optional<Entry> entry(Feature feature, Features known, Map<String, String> kars) {
        Entry plain = new Entry(Form.FEATURE, feature.getName(), feature.getVersion());
        if (known.isOfPlatform(feature)) {
            return Optional.of(plain);
        }
        String from = String.valueOf(feature.getRepositoryUrl());
        Optional<String> kar = Optional.ofNullable(kars.get(from));
        if (kar.isPresent()) {
            return kar.filter(it -> shelf.kars().find(it).isPresent())
                    .map(it -> new Entry(plain.form(), plain.name(), plain.version(), kar, Optional.empty()));
        }
        return lasts(from)
                ? Optional.of(
                        new Entry(plain.form(), plain.name(), plain.version(), Optional.empty(), Optional.of(from)))
                : Optional.empty();
    }

    /** Whether a features file is where it was when the container's data has gone, and nobody adds it by himself. */
    private boolean lasts(String from) {
        if (!from.startsWith("file:")) {
            return from.startsWith("mvn:") || from.startsWith("http");
        }
        Path file = Path.of(URI.create(from)).toAbsolutePath().normalize();
        Origin origin = overview.origin();
        return Stream.concat(Stream.of(data, origin.deploy()), origin.shared().stream())
                .noneMatch(file::startsWith);
    }

    /** The KARs by the features files that they brought, as Karaf notes them down. */
    private Map<String, String> kars() {
        Path all = data.resolve("kar");
        if (!Files.isDirectory(all)) {
            return Map.of();
        }
        Map<String, String> kars = new HashMap<>();
        try (Stream<Path> folders = Files.list(all)) {
            for (Path each : folders.toList()) {
                Path notes = each.resolve("features.cfg");
                if (Files.exists(notes)) {
                    Files.readAllLines(notes)
                            .forEach(it ->
                                    kars.put(it.strip(), each.getFileName().toString()));
                }
            }
            return kars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the features that each start brings. */
    private Set<String> boot() {
        Optional<Path> file = Optional.ofNullable(context.getProperty("karaf.etc"))
                .map(it -> Path.of(it, "org.apache.karaf.features.cfg"))
                .filter(Files::exists);
        if (file.isEmpty()) {
            return Set.of();
        }
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(file.get())) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(settings.getProperty("featuresBoot", "").split("[,()\\s]+"))
                .map(it -> it.replaceFirst("/.*$", ""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }
}
