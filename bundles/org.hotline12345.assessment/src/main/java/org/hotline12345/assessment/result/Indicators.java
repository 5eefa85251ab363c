package org.hotline12345.assessment.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.api.Indicator;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Reading;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.modules.api.handover.Succession;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indicators that modules bring, the best ranked first. The one place where they come and go. */
@Component(service = Indicators.class)
public final class Indicators {

    private static final Logger LOG = LoggerFactory.getLogger(Indicators.class);

    private final Succession<Named> here = new Succession<>();

    /** An indicator with what its registration says of it. */
    private record Named(String id, String name, boolean frontDesk, Indicator indicator) {}

    /**
     * What a list says of an indicator.
     *
     * @param id by which a rule set names it
     * @param name what people call it
     * @param frontDesk whether it says something of the front desk
     */
    public record Offered(String id, String name, boolean frontDesk) {}

    @Activate
    public Indicators() {}

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindIndicator(Indicator indicator, ServiceReference<Indicator> reference) {
        come(
                Precedence.of(reference),
                text(reference, Indicator.ID),
                text(reference, Indicator.NAME),
                Boolean.parseBoolean(text(reference, Indicator.FRONT_DESK)),
                indicator);
    }

    void unbindIndicator(ServiceReference<Indicator> reference) {
        here.remove(Precedence.number(reference));
    }

    private static String text(ServiceReference<Indicator> reference, String property) {
        return Optional.ofNullable(reference.getProperty(property))
                .map(Object::toString)
                .orElse("");
    }

    /** One has come; one without an id is left out, and the log says so. */
    public void come(Precedence precedence, String id, String name, boolean frontDesk, Indicator indicator) {
        if (id.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,59}")) {
            here.add(precedence.named(id), new Named(id, name.isBlank() ? id : name, frontDesk, indicator));
        } else {
            LOG.error(
                    "The indicator {} is not used: set {} to letters, digits, points and dashes, not {}",
                    indicator.getClass().getName(),
                    Indicator.ID,
                    id);
        }
    }

    public List<Offered> all() {
        return here.inForce().stream()
                .map(it -> new Offered(it.id(), it.name(), it.frontDesk()))
                .sorted(Comparator.comparing(Offered::id))
                .toList();
    }

    /** What the indicator of an id says; that it does not apply where there is none, or where it fails. */
    public Reading read(String id, Known known) {
        Optional<Named> named =
                here.inForce().stream().filter(it -> it.id().equals(id)).findFirst();
        if (named.isEmpty()) {
            return new Reading.NotApplicable("提供指标 " + id + " 的模块没有安装");
        }
        if (named.get().frontDesk() != known.level().frontDesk()) {
            return new Reading.NotApplicable("指标 " + id + " 不适用于这一层级");
        }
        try {
            return Optional.ofNullable(named.get().indicator().read(known))
                    .orElseGet(() -> new Reading.NotApplicable("指标 " + id + " 没有给出结果"));
        } catch (RuntimeException e) {
            LOG.warn("The indicator {} failed for {} in {}", id, known.unit(), known.period(), e);
            return new Reading.NotApplicable("指标 " + id + " 出错：" + e.getClass().getSimpleName());
        }
    }
}
