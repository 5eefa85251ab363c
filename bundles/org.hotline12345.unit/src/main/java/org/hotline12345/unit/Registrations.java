package org.hotline12345.unit;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline12345.unit.api.ClosureCheck;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.tree.Arrival;
import org.hotline12345.unit.tree.Flaw;
import org.hotline12345.unit.tree.Properties;
import org.hotline12345.unit.tree.Rejection;
import org.hotline12345.unit.tree.UnitRegister;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Reads the registrations of units and tells the register. Safe for any thread. */
final class Registrations {

    /** What a call may take at most, and the little that it takes to be told so. */
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
        Properties properties = new Properties(properties(reference));
        String origin = origin(bundle, properties);
        List<Flaw> flaws = properties.flaws();
        if (flaws.isEmpty()) {
            register.arrived(new Arrival(
                    number(reference),
                    bundle,
                    origin,
                    properties.unit(),
                    behaviours.computeIfAbsent(number(reference), it -> new Behaviour(context, reference)),
                    checksClosures(reference)));
        } else {
            register.malformed(
                    number(reference),
                    flaws.stream()
                            .map(it -> new Rejection(
                                    number(reference),
                                    origin,
                                    properties.text("unit.id"),
                                    properties.text("unit.name"),
                                    it))
                            .toList());
        }
    }

    /** Returns when the service is not being called any more; who comes after it is in force by then. */
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

    private static boolean checksClosures(ServiceReference<HandlingUnit> reference) {
        return List.of((String[]) reference.getProperty(Constants.OBJECTCLASS)).contains(ClosureCheck.class.getName());
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
