package org.hotline12345.modules.look;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.guard.Grant;
import org.hotline12345.guard.Guard;
import org.hotline12345.guard.Threads;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.hotline12345.modules.api.ModuleStatus;
import org.hotline12345.modules.api.ModuleStatus.Form;
import org.hotline12345.modules.api.ModuleStatus.Health;
import org.hotline12345.modules.check.Needs;
import org.hotline12345.modules.gate.Origin;
import org.hotline12345.modules.gate.RefusedFiles;
import org.hotline12345.modules.kept.Shelf;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What modules there are and how they do. Safe for any thread. */
@Component(service = Overview.class)
public final class Overview {

    private static final Logger LOG = LoggerFactory.getLogger(Overview.class);
    private static final int MOST_SPOILT = 20;

    private final List<Asked> contributions = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Threads.lent("hotline-contributions");
    private final BundleContext context;
    private final FeaturesService features;
    private final Components components;
    private final ErrorLog errors;
    private final Shelf shelf;
    private final RefusedFiles refused;
    private final Origin origin;
    private final Diagnosis diagnosis;

    @Activate
    public Overview(
            BundleContext context,
            @Reference FeaturesService features,
            @Reference ServiceComponentRuntime runtime,
            @Reference ErrorLog errors,
            @Reference Shelf shelf,
            @Reference RefusedFiles refused,
            @Reference Holdings holdings) {
        this.context = context;
        this.features = features;
        this.components = new Components(runtime);
        this.errors = errors;
        this.shelf = shelf;
        this.refused = refused;
        this.origin = Origin.here(context.getProperty("karaf.base"));
        this.diagnosis = new Diagnosis(new Needs(context), components, errors, holdings);
    }

    /** Who says what was brought, with what they are granted. */
    private record Asked(Contributions some, Guard guard) {}

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindContributions(Contributions some) {
        contributions.add(new Asked(some, new Guard(some.getClass().getName(), Grant.USUAL, threads)));
    }

    public void unbindContributions(Contributions some) {
        contributions.removeIf(it -> it.some() == some);
    }

    public List<ModuleStatus> list() {
        List<ModuleStatus> all = new ArrayList<>(looked(Look::all));
        refused.now().entrySet().stream().map(Overview::refused).forEach(all::add);
        return List.copyOf(all);
    }

    public Optional<ModuleStatus> find(String name) {
        return looked(it -> it.find(name))
                .or(() -> refused.now().entrySet().stream()
                        .filter(it -> it.getKey().equals(name))
                        .findFirst()
                        .map(Overview::refused));
    }

    /**
     * A bundle that goes in the midst of a look spoils it; the next look finds it gone. Felix looks at the state of a bundle first and
     * then at what it consists of: of one that went in between it finds nothing, and throws NullPointerException where OSGi has it
     * throw IllegalStateException.
     */
    private <T> T looked(Function<Look, T> question) {
        for (int spoilt = 0; ; spoilt++) {
            try {
                return question.apply(look());
            } catch (IllegalStateException | NullPointerException e) {
                if (spoilt == MOST_SPOILT) {
                    throw e;
                }
                LOG.debug("A bundle went while modules were looked at", e);
            }
        }
    }

    private Look look() {
        return new Look(
                context,
                Features.of(features),
                origin,
                diagnosis,
                components.bindings(),
                errors,
                shelf,
                brought().toList());
    }

    /** What bundles have brought; one who cannot say just now costs only its own answer. */
    private Stream<Contribution> brought() {
        return contributions.stream().map(Overview::now).flatMap(Collection::stream);
    }

    private static Collection<Contribution> now(Asked asked) {
        try {
            return asked.guard().ask(() -> List.copyOf(asked.some().now()));
        } catch (Unanswered e) {
            LOG.debug(
                    "{} does not say what was brought", asked.some().getClass().getName(), e);
            return List.of();
        }
    }

    /** The troubles that the hotline has with what a bundle brought. */
    public List<String> troubles(String symbolicName) {
        return brought()
                .filter(it -> it.bundle().equals(symbolicName))
                .flatMap(it -> it.trouble().map(trouble -> it.name() + "：" + trouble).stream())
                .toList();
    }

    public Features features() {
        return Features.of(features);
    }

    public Origin origin() {
        return origin;
    }

    public Diagnosis diagnosis() {
        return diagnosis;
    }

    public Components components() {
        return components;
    }

    private static ModuleStatus refused(Map.Entry<String, String> file) {
        return new ModuleStatus(
                file.getKey(),
                Form.FILE,
                "",
                "",
                Health.UNWELL,
                List.of(file.getValue()),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
