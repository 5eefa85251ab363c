package org.hotline12345.unit.tree;

import java.util.function.Supplier;
import org.hotline12345.law.party.Unit;
import org.hotline12345.unit.api.HandlingUnit;

/**
 * A unit that a bundle brings.
 *
 * @param service counts the services of the container; the smaller came first
 * @param bundle the symbolic name of the bundle that registered the service
 * @param origin what people are told of where it comes from
 * @param unit the unit as its properties describe it
 * @param behaviour gives the unit's behaviour; fails where it does not start
 * @param checksClosures whether the behaviour looks at reports, too
 */
public record Arrival(
        long service,
        String bundle,
        String origin,
        Unit unit,
        Supplier<HandlingUnit> behaviour,
        boolean checksClosures) {

    /** One that looks at no report. */
    public Arrival(long service, String bundle, String origin, Unit unit, Supplier<HandlingUnit> behaviour) {
        this(service, bundle, origin, unit, behaviour, false);
    }

    /** One that may come, and does not behave yet. */
    static Arrival expected(long service, String origin, Unit unit) {
        return new Arrival(service, origin, origin, unit, () -> {
            throw new IllegalStateException("It has not come");
        });
    }
}
