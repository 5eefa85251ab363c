package org.hotline12345.itests;

import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.inject.Inject;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Footprint;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.ModuleJar;
import org.hotline12345.itests.container.Modules;
import org.hotline12345.itests.container.Units;
import org.hotline12345.itests.module.ModuleUnit;
import org.hotline12345.unit.api.HandlingUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * Many units, each in a bundle of its own, beside a few: what they cost when they arrive, when the units' own bundle starts
 * anew, and when something is dispatched. {@code -Dmodules.units} says how many.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class ManyUnitsIT {

    private static final int FEW = 10;
    private static final int MANY = Integer.getInteger("modules.units", 40);
    private static final int DISPATCHES = 100;

    /** What the clocks of a machine that does other things as well are allowed. */
    private static final double SLACK_MILLIS = 5;

    @Inject
    private BundleContext context;

    private final List<Bundle> bundles = new ArrayList<>();
    private final Units units = new Units();
    private Modules modules;
    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void ready() {
        Hotline.awaitReady();
        rest = Hotline.unboundRest().as("calltaker");
        modules = new Modules(context);
    }

    @After
    public void leave() throws Exception {
        modules.uninstall(bundles);
        units.awaitPresence(name(MANY), "LEFT");
    }

    /**
     * What so many units cost.
     *
     * @param installed until their bundles are started
     * @param arrival until all of them are known
     * @param start until the hotline is ready when the units' bundle starts anew
     * @param footprint what the JVM holds
     * @param dispatch milliseconds of the median dispatch
     */
    private record Cost(Duration installed, Duration arrival, Duration start, Footprint footprint, double dispatch) {

        @Override
        public String toString() {
            return "started after %d ms and known after %d ms, ready again after %d ms, %s, dispatched in %.1f ms"
                    .formatted(installed.toMillis(), arrival.toMillis(), start.toMillis(), footprint, dispatch);
        }
    }

    @Test
    public void dispatchCostsHardlyMoreWithManyUnits() throws Exception {
        dispatch(1, 1);
        Cost few = cost(1, FEW);
        Cost many = cost(FEW + 1, MANY);
        System.out.printf("%d units: %s%n%d units: %s%n", FEW, few, MANY, many);

        double logarithmic = few.dispatch() * Math.log(MANY) / Math.log(FEW) + SLACK_MILLIS;
        assertTrue(many.dispatch() + " ms instead of " + few.dispatch(), many.dispatch() <= logarithmic);
        assertTrue(many.toString(), many.start().compareTo(few.start().plusSeconds(10)) < 0);
    }

    private Cost cost(int from, int to) throws Exception {
        long began = System.nanoTime();
        for (int number = from; number <= to; number++) {
            bundles.add(modules.install(unit(name(number)), name(number)));
        }
        Duration installed = since(began);
        units.awaitPresence(name(to), "PRESENT");
        Duration arrival = since(began);
        IntStream.rangeClosed(from, to).mapToObj(ManyUnitsIT::name).forEach(units::approve);
        Duration start = startedAnew();
        dispatch(to, DISPATCHES / 2);
        return new Cost(installed, arrival, start, Footprint.now(), dispatch(to, DISPATCHES));
    }

    private Duration startedAnew() throws BundleException {
        Bundle tree = Arrays.stream(context.getBundles())
                .filter(it -> "org.hotline12345.unit".equals(it.getSymbolicName()))
                .findFirst()
                .orElseThrow();
        tree.stop();
        long began = System.nanoTime();
        tree.start();
        Hotline.awaitReady();
        return since(began);
    }

    /** Dispatches to one unit after the other, and says how long the median took, in milliseconds. */
    private double dispatch(int among, int times) {
        double[] taken = new double[times];
        for (int time = 0; time < times; time++) {
            RestTicket ticket = accepted(rest, Said.complaint());
            String unit = bundles.isEmpty() ? "650421" : name(1 + time % among);
            long began = System.nanoTime();
            ticket.take("Dispatch", to(unit));
            taken[time] = since(began).toNanos() / 1e6;
        }
        Arrays.sort(taken);
        return taken[times / 2];
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** With a class: what reads the files of others is not ours, and slow where there are many. */
    private static ModuleJar unit(String id) {
        return ModuleJar.named(id, "1.0.0")
                .component(
                        ModuleUnit.class,
                        HandlingUnit.class,
                        Map.of("unit.id", id, "unit.name", "社区" + id, "unit.parent", "650421"));
    }

    private static String name(int number) {
        return "650421-many-%03d".formatted(number);
    }
}
