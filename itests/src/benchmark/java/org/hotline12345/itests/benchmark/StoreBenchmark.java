package org.hotline12345.itests.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.hotline12345.itests.benchmark.load.Order;
import org.hotline12345.itests.benchmark.measure.Cpu;
import org.hotline12345.itests.benchmark.measure.Database;
import org.hotline12345.itests.benchmark.measure.Figure;
import org.hotline12345.itests.benchmark.measure.Load;
import org.hotline12345.itests.benchmark.measure.Pgbench;
import org.hotline12345.itests.benchmark.measure.Profile;
import org.hotline12345.itests.benchmark.measure.Scan;
import org.hotline12345.itests.benchmark.report.Report;
import org.hotline12345.itests.benchmark.report.Results;
import org.hotline12345.itests.benchmark.report.Results.Who;
import org.hotline12345.itests.benchmark.rows.Contacts;
import org.hotline12345.itests.benchmark.rows.Generator;
import org.hotline12345.itests.process.Installed;

/** Measures the platform beside a lean service and pgbench, on one PostgreSQL and in one run, and prints a table. */
final class StoreBenchmark {

    private static final String PLATFORM = "hotline";
    private static final String LEAN = "lean";
    private static final String BENCH = "pgbench";

    /** More than can be signed in a second. */
    private static final int SIGNED_IN_A_SECOND = 6000;

    private static final int READ = 1000;

    private final Options options;
    private final Path folder;
    private final Results results = new Results();

    private StoreBenchmark(Options options, Path folder) {
        this.options = options;
        this.folder = folder;
    }

    static void run(Options options) throws Exception {
        Path target = Path.of(System.getProperty("hotline.target"));
        Path folder = Files.createTempDirectory(target, "benchmark");
        try {
            StoreBenchmark benchmark = new StoreBenchmark(options, folder);
            benchmark.onPostgres();
            // Kept before the next begins: somebody may have had enough.
            benchmark.keep(target);
            if (options.derby()) {
                benchmark.onDerby();
                benchmark.keep(target);
            }
        } finally {
            new ProcessBuilder("rm", "-rf", folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    private void keep(Path target) throws IOException {
        String table = Report.of(results, options.rounds(), options.seconds());
        Files.writeString(target.resolve("benchmark-store.md"), table);
        System.out.println(table);
    }

    private void onPostgres() throws Exception {
        try (Database database = new Database(folder.resolve("postgres"))) {
            results.note("database", database.described());
            results.note("heap", "-Xmx" + options.heap() + " for the platform and for the lean service");
            database.run("postgres", "create database " + PLATFORM);
            try (Installed platform =
                    Installed.unpacked(Optional.of(database.url(PLATFORM)), Database.USER, options.heap())) {
                say("starting the platform on an empty database");
                results.note("start on an empty database", platform.start());
                Models models = Models.of(platform.rest(), database.in(PLATFORM), new Contacts(platform.keys()));
                platform.stop();
                say("filling the store with " + options.few() + " tickets");
                new Generator(database.in(PLATFORM)).history(models.ended(), models.open(), options.few(), 0);
                database.run("postgres", "create database " + LEAN + " template " + PLATFORM);
                database.run("postgres", "create database " + BENCH + " template " + PLATFORM);
                results.note("start to the first ticket taken in", platform.start());
                results.note("memory at rest", Cpu.memory(platform.pid(), false) + " MB");
                measure(database, platform, models);
                results.note("memory under load, at most", Cpu.memory(platform.pid(), true) + " MB");
            }
        }
    }

    private void measure(Database database, Installed platform, Models models) throws Exception {
        Load load = new Load(folder, OptionalLong.of(database.process()));
        try (Lean lean = Lean.start(folder, database, LEAN, models.recorded(), options.heap())) {
            Side ours = Side.of(platform.pid(), database, PLATFORM, load);
            Side theirs = Side.of(lean.pid(), database, LEAN, load);
            Optional<Pgbench> pgbench = Pgbench.found(folder, database);
            Scenarios scenarios = new Scenarios(options, platform.port(), lean.port());
            List<Scenario> all = scenarios.all(platform.address(), numbers(database), waiting());
            for (Scenario scenario : all) {
                say("warming up: " + scenario.name());
                ours.measure(first(scenario.platform()), scenario, models);
                if (scenario.lean().isPresent()) {
                    theirs.measure(first(scenario.lean().get()), scenario, models);
                }
            }
            for (int round = 1; round <= options.rounds(); round++) {
                for (Scenario scenario : all) {
                    say("round " + round + ": " + scenario.name());
                    add(scenario, Who.PLATFORM, profiled(scenario, round, ours, models));
                    if (scenario.lean().isPresent()) {
                        add(scenario, Who.LEAN, theirs.measure(scenario.lean().get(), scenario, models));
                    }
                    if (scenario.what().equals(Scenarios.CREATE) && pgbench.isPresent()) {
                        add(scenario, Who.PGBENCH, alone(pgbench.get(), database, scenario, models));
                    }
                }
            }
            results.note("scan for due clocks at " + options.few() + " tickets", Scan.of(database.in(PLATFORM)));
            if (options.tickets() > options.few()) {
                grow(database, ours, theirs, all, scenarios, platform, models);
            }
        }
    }

    /** Where each ticket is asked for once, it may end before with the last of them. */
    private Order first(Order order) {
        return order.with(order.connections(), options.first(), options.seconds());
    }

    /** The platform with many more tickets in its store; the lean service with those that it had says what the machine does. */
    private void grow(
            Database database,
            Side ours,
            Side theirs,
            List<Scenario> few,
            Scenarios scenarios,
            Installed platform,
            Models models)
            throws Exception {
        say("filling the store with " + options.tickets() + " tickets");
        long began = System.nanoTime();
        ours.generator().history(models.ended(), models.open(), options.tickets() - options.few(), options.few());
        results.note(
                "filling the store with " + options.tickets() + " tickets",
                Duration.ofNanos(System.nanoTime() - began));
        results.note(
                "size of the store",
                database.ask(PLATFORM, "select pg_size_pretty(pg_database_size('" + PLATFORM + "'))"));
        List<Scenario> all = scenarios.all(platform.address(), numbers(database), waiting());
        for (int round = 1; round <= options.rounds(); round++) {
            for (int turn = 0; turn < all.size(); turn++) {
                Scenario scenario = all.get(turn);
                say("many tickets, round " + round + ": " + scenario.name());
                add(scenario, Who.PLATFORM_WITH_MANY, ours.measure(scenario.platform(), scenario, models));
                Optional<Order> lean = few.get(turn).lean();
                if (lean.isPresent()) {
                    add(scenario, Who.LEAN_BESIDE_MANY, theirs.measure(lean.get(), scenario, models));
                }
            }
        }
        results.note("scan for due clocks at " + options.tickets() + " tickets", Scan.of(database.in(PLATFORM)));
    }

    private void add(Scenario scenario, Who who, Figure figure) {
        say("%s: %.0f requests/s, p99 %.1f ms, %.2f and %.2f ms CPU, %d failed"
                .formatted(
                        who,
                        figure.perSecond(),
                        figure.p99(),
                        figure.application(),
                        figure.database(),
                        figure.failed()));
        results.add(scenario.what(), scenario.connections(), who, figure);
    }

    private Figure profiled(Scenario scenario, int round, Side ours, Models models) throws Exception {
        if (options.profile().isEmpty() || round > 1) {
            return ours.measure(scenario.platform(), scenario, models);
        }
        try (Profile profile =
                Profile.of(ours.process(), Path.of(options.profile().get()), scenario.name())) {
            return ours.measure(scenario.platform(), scenario, models);
        }
    }

    private Figure alone(Pgbench pgbench, Database database, Scenario scenario, Models models) throws Exception {
        Side side = Side.of(0, database, BENCH, null);
        side.generator().analyze();
        Figure figure = pgbench.write(BENCH, models.recorded().create(), scenario.connections(), options.seconds());
        side.clean();
        return figure;
    }

    /** Taking tickets in and reading them, with the database within the platform. */
    private void onDerby() throws Exception {
        try (Installed platform = Installed.unpacked(Optional.empty(), "", options.heap())) {
            say("starting the platform on Derby");
            platform.start();
            platform.stop();
            results.note("start to the first ticket taken in, on Derby", platform.start());
            Load load = new Load(folder, OptionalLong.empty());
            String number = platform.rest()
                    .as("calltaker")
                    .post("/tickets", Scenarios.complaint())
                    .expecting(201)
                    .at("/number");
            List<Scenario> all = new Scenarios(options, platform.port(), 0)
                    .all(platform.address(), List.of(number), List.of(number)).stream()
                    .filter(it -> !it.signs())
                    .toList();
            for (Scenario scenario : all) {
                say("warming up on Derby: " + scenario.name());
                load.carryOut(first(scenario.platform()), platform.pid());
            }
            for (int round = 1; round <= options.rounds(); round++) {
                for (Scenario scenario : all) {
                    say("Derby, round " + round + ": " + scenario.name());
                    add(scenario, Who.PLATFORM_ON_DERBY, load.carryOut(scenario.platform(), platform.pid()));
                }
            }
            results.note("memory under load on Derby, at most", Cpu.memory(platform.pid(), true) + " MB");
        }
    }

    /** Tickets of all years, to be read. */
    private List<String> numbers(Database database) throws SQLException {
        String found = database.ask(
                PLATFORM,
                "select string_agg(number, ',') from (select number from ticket where length(number) = 18 order by random() limit "
                        + READ + ") chosen");
        return List.of(found.split(","));
    }

    private List<String> waiting() {
        int enough = (options.warmup() + options.seconds()) * SIGNED_IN_A_SECOND;
        return new ArrayList<>(
                IntStream.rangeClosed(1, enough).mapToObj(Generator::waiting).toList());
    }

    private static void say(String what) {
        System.err.println("benchmark: " + what);
    }
}
