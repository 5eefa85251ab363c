package org.hotline12345.modules.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.felix.utils.resource.CapabilitySet;
import org.hotline12345.guard.Grant;
import org.hotline12345.guard.Guard;
import org.hotline12345.guard.Threads;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.modules.ModulesSettings;
import org.hotline12345.modules.api.Checked;
import org.hotline12345.modules.api.Checks;
import org.hotline12345.modules.api.Claim;
import org.hotline12345.modules.api.Claims;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.Inspection;
import org.osgi.framework.BundleContext;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * 模块检查. Looks an archive over, then what its manifest says, then asks all that read a format what they think of theirs;
 * and for whom it speaks, on demand. What cannot be unpacked without harm is not looked at further.
 */
@Component(configurationPid = ModulesSettings.PID)
public final class Examination implements Checks {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    /** A module may bring one too: it is given some time, and one that has just failed is asked all the same a second later. */
    private static final Grant GRANT = new Grant(Duration.ofSeconds(10), 4, 3, Duration.ofSeconds(1));

    private final List<Asked<Inspection>> inspections = new CopyOnWriteArrayList<>();
    private final List<Asked<Claims>> claims = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Threads.lent("hotline-inspection");
    private final ArchiveLimits limits;
    private final Measure measure;
    private final Manifested manifested;

    @Activate
    public Examination(BundleContext context, ModulesSettings settings) {
        this(context, ArchiveLimits.of(settings));
    }

    Examination(BundleContext context, ArchiveLimits limits) {
        this.limits = limits;
        this.measure = new Measure(limits);
        this.manifested = new Manifested(context);
    }

    /** A service with what it is granted. */
    private record Asked<T>(T service, Guard guard) {

        String undone(Unanswered why) {
            return "检查 " + service.getClass().getSimpleName() + " 没有完成，" + why.getMessage();
        }
    }

    private <T> Asked<T> granted(T service) {
        return new Asked<>(service, new Guard(service.getClass().getName(), GRANT, threads));
    }

    @Deactivate
    public void stop() {
        threads.shutdownNow();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindInspection(Inspection inspection) {
        inspections.add(granted(inspection));
    }

    public void unbindInspection(Inspection inspection) {
        inspections.removeIf(it -> it.service() == inspection);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindClaims(Claims said) {
        claims.add(granted(said));
    }

    public void unbindClaims(Claims said) {
        claims.removeIf(it -> it.service() == said);
    }

    @Override
    public List<Checked> check(String name, byte[] content) throws IOException {
        if (content.length > limits.fileBytes()) {
            return List.of(refused(name, measure.tooLarge().orElseThrow()));
        }
        Path folder = Files.createTempDirectory("module");
        try {
            return check(name, Files.write(folder.resolve("module"), content));
        } finally {
            delete(folder);
        }
    }

    @Override
    public List<Checked> check(Path file) throws IOException {
        return check(file.getFileName().toString(), file);
    }

    @Override
    public List<Claim> claims(byte[] bundle) throws IOException {
        Path folder = Files.createTempDirectory("module");
        try {
            Path file = Files.write(folder.resolve("module"), bundle);
            Optional<Finding> harm = measure.of(file);
            if (harm.isPresent()) {
                throw new IOException(harm.get().wrong());
            }
            return claims(file);
        } finally {
            delete(folder);
        }
    }

    private List<Claim> claims(Path file) throws IOException {
        try (OpenedBundle bundle = new OpenedBundle(file)) {
            List<Claim> all = new ArrayList<>();
            for (Asked<Claims> each : claims) {
                all.addAll(asked(each, bundle));
            }
            return all;
        }
    }

    private static List<Claim> asked(Asked<Claims> asked, OpenedBundle bundle) throws IOException {
        try {
            return asked.guard().ask(() -> List.copyOf(asked.service().claims(bundle)));
        } catch (Unanswered e) {
            throw new IOException(asked.undone(e), e);
        }
    }

    private List<Checked> check(String name, Path file) throws IOException {
        Optional<Finding> harm = measure.of(file);
        if (harm.isPresent()) {
            return List.of(refused(name, harm.get()));
        }
        return Kar.is(name, file) ? kar(name, file) : List.of(bundle(name, file, it -> false, true));
    }

    private List<Checked> kar(String name, Path file) throws IOException {
        Path folder = Files.createTempDirectory("kar");
        try {
            Kar kar = Kar.unpack(file, folder);
            List<Checked> checked = new ArrayList<>();
            checked.add(new Checked(name, "", "", kar.findings()));
            List<Capability> together = provided(kar.bundles().values());
            Predicate<Requirement> besides =
                    wanted -> together.stream().anyMatch(it -> CapabilitySet.matches(it, wanted));
            for (Map.Entry<String, Path> each : kar.bundles().entrySet()) {
                Optional<Finding> harm = measure.of(each.getValue());
                checked.add(
                        harm.isPresent()
                                ? refused(each.getKey(), harm.get())
                                : bundle(
                                        each.getKey(),
                                        each.getValue(),
                                        besides,
                                        kar.wanted().isEmpty()));
            }
            return checked;
        } finally {
            delete(folder);
        }
    }

    /** What the bundles of a KAR provide to each other. */
    private List<Capability> provided(Iterable<Path> files) throws IOException {
        List<Capability> provided = new ArrayList<>();
        for (Path each : files) {
            if (measure.of(each).isEmpty()) {
                try (OpenedBundle bundle = new OpenedBundle(each)) {
                    Manifested.resource(bundle).ifPresent(it -> provided.addAll(it.getCapabilities(null)));
                } catch (IOException e) {
                    // Said where the bundle itself is looked at.
                    continue;
                }
            }
        }
        return provided;
    }

    private Checked bundle(String name, Path file, Predicate<Requirement> besides, boolean complete) {
        try (OpenedBundle bundle = new OpenedBundle(file)) {
            Predicate<Requirement> own = wanted -> Manifested.resource(bundle).stream()
                    .flatMap(it -> it.getCapabilities(null).stream())
                    .anyMatch(it -> CapabilitySet.matches(it, wanted));
            List<Finding> findings = new ArrayList<>(manifested.findings(bundle, own.or(besides), complete));
            inspections.forEach(it -> findings.addAll(found(it, bundle)));
            return new Checked(name, Manifested.symbolicName(bundle), Manifested.version(bundle), findings);
        } catch (IOException e) {
            return refused(name, manifest(e));
        }
    }

    /** One that throws or hangs costs the file its admission, and no other inspection its answer. */
    private static List<Finding> found(Asked<Inspection> asked, OpenedBundle bundle) {
        try {
            return asked.guard().ask(() -> List.copyOf(asked.service().inspect(bundle)));
        } catch (Unanswered e) {
            return List.of(Finding.error("", asked.undone(e), "改正文件；仍不能完成的，把文件和这句话交给市级运维"));
        }
    }

    /** The JDK says the line of what is wrong with a manifest in its message. */
    private static Finding manifest(IOException e) {
        String said = String.valueOf(e.getMessage());
        Matcher line = LINE.matcher(said);
        return new Finding(
                Finding.Weight.ERROR,
                OpenedBundle.MANIFEST,
                line.find() ? OptionalInt.of(Integer.parseInt(line.group(1))) : OptionalInt.empty(),
                "清单读不出来：" + said,
                "按清单的格式改正");
    }

    private static Checked refused(String name, Finding why) {
        return new Checked(name, "", "", List.of(why));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
