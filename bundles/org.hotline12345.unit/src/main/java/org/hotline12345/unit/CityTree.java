package org.hotline12345.unit;

import java.time.Clock;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.store.api.UnitStore;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.city.CityFileBroken;
import org.hotline12345.unit.tree.UnitRegister;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where units of bundles come and go, and where a change of the city file is taken over. */
@Component(service = CityTree.class)
public final class CityTree {

    private static final Logger LOG = LoggerFactory.getLogger(CityTree.class);

    private final CityFile file;
    private final UnitRegister register;
    private final Registrations registrations;
    private final Approvals approvals;
    private final Clock steady = new SteadyClock();

    @Activate
    public CityTree(
            @Reference CityFile file,
            @Reference UnitStore store,
            @Reference Regulations regulations,
            BundleContext context) {
        this.file = file;
        register = new UnitRegister(file.seed(), store, steady);
        registrations = new Registrations(context, register);
        approvals = new Approvals(register, regulations, Clock.systemUTC());
        try {
            register.keep();
        } catch (RuntimeException e) {
            LOG.warn("The store does not say yet which units were approved; units of bundles wait until it does", e);
        }
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE, updated = "updatedUnit")
    void bindUnit(ServiceReference<HandlingUnit> reference) {
        registrations.registered(reference);
    }

    void updatedUnit(ServiceReference<HandlingUnit> reference) {
        registrations.registered(reference);
    }

    void unbindUnit(ServiceReference<HandlingUnit> reference) {
        registrations.unregistered(reference);
    }

    UnitRegister register() {
        return register;
    }

    /** By which it is counted how long a unit has been away: the same for all who count. */
    Clock steady() {
        return steady;
    }

    Approvals approvals() {
        return approvals;
    }

    /** Does what came up since it was last done: reads a changed city file, and has the store keep what has changed. */
    void refresh() {
        if (file.changed()) {
            try {
                register.city(file.read());
                LOG.info("The city file has changed and was read");
            } catch (CityFileBroken e) {
                LOG.error("{}. The city stays as it was", e.getMessage());
            }
        }
        register.keep();
    }
}
