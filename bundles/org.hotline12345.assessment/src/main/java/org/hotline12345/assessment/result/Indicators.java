package org.hotline12345.assessment.result;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.hotline12345.assessment.api.Indicator;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Reading;
import org.hotline12345.assessment.rules.Indicated;
import org.hotline12345.guard.Grant;
import org.hotline12345.guard.Guard;
import org.hotline12345.guard.LateService;
import org.hotline12345.guard.Threads;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.hotline12345.modules.api.ModuleKind;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.modules.api.handover.Succession;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The indicators that modules bring, the best ranked first. The one place where they come and go. Each is asked on a thread of
 * its own, and keeps nobody waiting beyond its time.
 */
@Component(service = {Indicators.class, Contributions.class})
public final class Indicators implements Contributions {

    private static final Logger LOG = LoggerFactory.getLogger(Indicators.class);

    private final Succession<Named> here = new Succession<>();
    private final ExecutorService threads = Threads.lent("hotline-indicator");
    private final Optional<BundleContext> context;

    /** An indicator with what its registration says of it; one whose id is no id is never asked. */
    private record Named(String bundle, Offered said, Supplier<Indicator> indicator, Guard guard) {}

    @Activate
    public Indicators(BundleContext context) {
        this.context = Optional.of(context);
    }

    /** Indicators come by {@link #come} only. */
    public Indicators() {
        this.context = Optional.empty();
    }

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindIndicator(ServiceReference<Indicator> reference) {
        come(
                Precedence.of(reference),
                Offered.by(reference::getProperty),
                new LateService<>(context.orElseThrow(), reference));
    }

    void unbindIndicator(ServiceReference<Indicator> reference) {
        here.remove(Precedence.number(reference));
    }

    /** One has come; one without an id is left out, and the log and the list of modules say so. */
    public void come(Precedence precedence, Offered said, Supplier<Indicator> indicator) {
        String bundle = precedence.bundle();
        Guard guard = new Guard("The indicator " + said.id() + " of bundle " + bundle, Grant.USUAL, threads);
        here.add(precedence.named(said.id()), new Named(bundle, said, indicator, guard));
        if (!said.named()) {
            LOG.error(
                    "An indicator of bundle {} is not used: set {} to letters, digits, points and dashes, not {}",
                    bundle,
                    Indicator.ID,
                    said.id());
        }
    }

    /** The same, for one that is here already. */
    public void come(Precedence precedence, Offered said, Indicator indicator) {
        come(precedence, said, () -> indicator);
    }

    public List<Offered> all() {
        return here.inForce().stream()
                .map(Named::said)
                .filter(Offered::named)
                .sorted(Comparator.comparing(Offered::id))
                .toList();
    }

    @Override
    public Collection<Contribution> now() {
        List<Contribution> all = new ArrayList<>();
        for (Named each : here.all()) {
            Offered said = each.said();
            Optional<String> trouble = said.named()
                    ? inForce(said.id())
                            .filter(it -> it != each)
                            .map(it -> "没有采用：编号 " + said.id() + " 由模块 " + it.bundle() + " 的指标优先，它离开后本指标接替")
                            .or(each.guard()::trouble)
                    : Optional.of("没有采用：编号不能是“" + said.id() + "”。在 @Assesses 里写字母、数字、点或连字符");
            all.add(new Contribution(
                    each.bundle(), ModuleKind.ASSESSMENT, "考核指标“" + said.name() + "”（" + said.id() + "）", trouble));
        }
        return all;
    }

    /** What the indicator of an id says; that it does not apply where there is none, or where it fails. */
    public Indicated read(String id, Known known) {
        return inForce(id)
                .map(it -> new Indicated(read(it, known), it.said().formula()))
                .orElseGet(() -> Indicated.of(new Reading.NotApplicable("提供指标 " + id + " 的模块没有安装")));
    }

    private static Reading read(Named named, Known known) {
        String id = named.said().id();
        if (named.said().frontDesk() != known.level().frontDesk()) {
            return new Reading.NotApplicable("指标 " + id + " 不适用于这一层级");
        }
        try {
            return named.guard().ask(() -> sensible(named.indicator().get().read(known)));
        } catch (Unanswered e) {
            return new Reading.NotApplicable("指标 " + id + " " + e.getMessage());
        }
    }

    private Optional<Named> inForce(String id) {
        return here.inForce().stream()
                .filter(it -> it.said().named() && it.said().id().equals(id))
                .findFirst();
    }

    /** A reading that a result can keep. */
    private static Reading sensible(Reading reading) {
        if (reading instanceof Reading.Value value) {
            requireNonNull(value.value(), "a value without a number");
            requireNonNull(value.explanation(), "a value without an explanation");
        } else if (reading instanceof Reading.NotApplicable none) {
            requireNonNull(none.reason(), "no value and no reason");
        }
        return reading;
    }
}
