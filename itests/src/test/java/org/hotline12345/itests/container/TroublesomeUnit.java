package org.hotline12345.itests.container;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.concurrent.CountDownLatch;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** A unit below 托克逊县 with a fault in its code, present until it is closed. */
public final class TroublesomeUnit implements AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);
    private final String id;
    private final ServiceRegistration<HandlingUnit> registration;

    private TroublesomeUnit(BundleContext context, String id, boolean hangs) {
        this.id = id;
        HandlingUnit behaviour = hangs ? this::hang : TroublesomeUnit::fail;
        this.registration = context.registerService(HandlingUnit.class, behaviour, properties(id));
    }

    /** Throws whenever a ticket arrives. */
    public static TroublesomeUnit throwing(BundleContext context) {
        return new TroublesomeUnit(context, "650422-throws", false);
    }

    /** Never answers, and does not listen to interrupts. */
    public static TroublesomeUnit hanging(BundleContext context) {
        return new TroublesomeUnit(context, "650422-hangs", true);
    }

    public String id() {
        return id;
    }

    @Override
    public void close() {
        closed.countDown();
        registration.unregister();
    }

    private static Receipt fail(Delivery delivery) {
        throw new IllegalStateException("a fault in the unit's code");
    }

    private Receipt hang(Delivery delivery) {
        boolean interrupted = false;
        while (closed.getCount() > 0) {
            try {
                closed.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return new Receipt.Waiting();
    }

    private static Dictionary<String, Object> properties(String id) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("unit.id", id);
        properties.put("unit.name", "有故障的单位");
        properties.put("unit.parent", "650422");
        return properties;
    }
}
