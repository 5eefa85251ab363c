package org.hotline12345.unit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline12345.law.party.Unit;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.tree.Arrival;
import org.hotline12345.unit.tree.Properties;
import org.hotline12345.unit.tree.UnitRegister;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the registrations of units and tells the register. Safe for any thread. */
final class Registrations {

    private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);

    /** What a delivery may take at most, and the little that it takes to be told so. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BundleContext context;
    private final UnitRegister register;
    private final Map<Long, Behaviour> behaviours = new ConcurrentHashMap<>();

    Registrations(BundleContext context, UnitRegister register) {
        this.context = context;
        this.register = register;
    }

    void registered(ServiceReference<HandlingUnit> reference) {
        String bundle = bundle(reference);
        try {
            Properties properties = new Properties(properties(reference));
            Unit unit = properties.unit();
            Behaviour behaviour =
                    behaviours.computeIfAbsent(number(reference), it -> new Behaviour(context, reference));
            register.arrived(new Arrival(number(reference), bundle, origin(bundle, properties), unit, behaviour));
        } catch (IllegalArgumentException e) {
            unregistered(reference);
            LOG.warn(
                    "A unit of bundle {} is not taken in: {}. Correct the properties of its service",
                    bundle,
                    e.getMessage());
        }
    }

    /** Returns when nothing is being delivered to the service any more; who comes after it is in force by then. */
    void unregistered(ServiceReference<HandlingUnit> reference) {
        register.gone(number(reference));
        Optional.ofNullable(behaviours.remove(number(reference))).ifPresent(it -> it.leave(PATIENCE));
    }

    /** Units without code are registered by this bundle for others, whose name it can only be told. */
    private String origin(String bundle, Properties properties) {
        return context.getBundle().getSymbolicName().equals(bundle)
                ? properties.text("unit.origin").orElse("configuration")
                : bundle;
    }

    private static String bundle(ServiceReference<HandlingUnit> reference) {
        return Optional.ofNullable(reference.getBundle())
                .map(Bundle::getSymbolicName)
                .orElse("(gone)");
    }

    private static long number(ServiceReference<HandlingUnit> reference) {
        return (Long) reference.getProperty(Constants.SERVICE_ID);
    }

    private static Map<String, Object> properties(ServiceReference<HandlingUnit> reference) {
        Map<String, Object> properties = new HashMap<>();
        for (String key : reference.getPropertyKeys()) {
            properties.put(key, reference.getProperty(key));
        }
        return properties;
    }
}
