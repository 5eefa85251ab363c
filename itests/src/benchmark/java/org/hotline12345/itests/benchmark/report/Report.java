package org.hotline12345.itests.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.itests.benchmark.measure.Figure;
import org.hotline12345.itests.benchmark.report.Results.Kind;
import org.hotline12345.itests.benchmark.report.Results.Who;

/** The results as tables in Markdown. */
public final class Report {

    private static final String CREATE = "create";
    private static final String SOAP = "create by SOAP";

    private final Results results;
    private final StringBuilder text = new StringBuilder();

    private Report(Results results) {
        this.results = results;
    }

    public static String of(Results results, int rounds, int seconds) throws IOException {
        Report report = new Report(results);
        report.machine(rounds, seconds);
        report.figures();
        report.targets();
        report.beside("With many tickets in the store", Who.PLATFORM_WITH_MANY, Who.LEAN_BESIDE_MANY);
        report.beside("On the embedded Derby", Who.PLATFORM_ON_DERBY);
        return report.text.toString();
    }

    private void machine(int rounds, int seconds) throws IOException {
        say("Measured on %s, %d rounds of %d s, medians.", LocalDate.now(), rounds, seconds);
        say("");
        say("| | |");
        say("| --- | --- |");
        say(
                "| machine | %d processors (%s), %s of memory, %s |",
                Runtime.getRuntime().availableProcessors(),
                from("/proc/cpuinfo", "model name"),
                from("/proc/meminfo", "MemTotal"),
                System.getProperty("os.version"));
        say(
                "| load of the machine before and at the end, as /proc/loadavg says | %s |",
                Files.readString(Path.of("/proc/loadavg")).strip());
        say("| Java | %s %s |", System.getProperty("java.vm.name"), System.getProperty("java.vm.version"));
        results.notes().forEach((what, value) -> say("| %s | %s |", what, value));
        say("");
    }

    private void figures() {
        say(
                "| request | connections | who | requests/s | p50 ms | p99 ms | CPU of application, ms/request | of database | failed |");
        say("| --- | --: | --- | --: | --: | --: | --: | --: | --: |");
        for (Kind kind : results.kinds()) {
            for (Who who : new Who[] {Who.PLATFORM, Who.LEAN, Who.PGBENCH}) {
                results.figure(kind, who)
                        .ifPresent(it -> figure(kind, who.name().toLowerCase(), it));
            }
        }
        say("");
    }

    private void targets() {
        say("| request | connections | target | measured | |");
        say("| --- | --: | --- | --: | --- |");
        for (Kind kind : results.kinds()) {
            Optional<Figure> ours = results.figure(kind, Who.PLATFORM);
            Optional<Figure> lean = results.figure(kind, Who.LEAN);
            if (ours.isPresent() && lean.isPresent()) {
                least(
                        kind,
                        "requests/s at least 0.5 × lean",
                        ours.get().perSecond() / lean.get().perSecond(),
                        0.5);
                if (kind.what().equals(CREATE)) {
                    most(
                            kind,
                            "p99 at most 3 × lean",
                            ours.get().p99() / lean.get().p99(),
                            3);
                    most(
                            kind,
                            "CPU of application at most 3 × lean",
                            ours.get().application() / lean.get().application(),
                            3);
                }
            }
            if (ours.isPresent() && kind.what().equals(SOAP)) {
                results.figure(new Kind(CREATE, kind.connections()), Who.PLATFORM)
                        .ifPresent(rest -> least(
                                kind,
                                "requests/s at least 0.6 × by REST",
                                ours.get().perSecond() / rest.perSecond(),
                                0.6));
            }
            results.figure(kind, Who.PLATFORM_WITH_MANY).ifPresent(many -> {
                double alone = many.perSecond() / ours.orElseThrow().perSecond();
                least(kind, "with many tickets at least 1 / 1.2 of the requests/s with few", alone, 1 / 1.2);
                results.figure(kind, Who.LEAN_BESIDE_MANY)
                        .ifPresent(still -> least(
                                kind,
                                "the same, by what the lean service did meanwhile",
                                alone * lean.orElseThrow().perSecond() / still.perSecond(),
                                1 / 1.2));
            });
        }
        say("");
    }

    private void beside(String title, Who platform, Who... others) {
        if (results.kinds().stream().noneMatch(it -> results.figure(it, platform).isPresent())) {
            return;
        }
        say("%s:", title);
        say("");
        say(
                "| request | connections | who | requests/s | p50 ms | p99 ms | CPU of application, ms/request | of database | failed |");
        say("| --- | --: | --- | --: | --: | --: | --: | --: | --: |");
        for (Kind kind : results.kinds()) {
            results.figure(kind, platform).ifPresent(it -> figure(kind, "platform", it));
            for (Who other : others) {
                results.figure(kind, other).ifPresent(it -> figure(kind, "lean, with few", it));
            }
        }
        say("");
    }

    private void figure(Kind kind, String who, Figure it) {
        say(
                "| %s | %d | %s | %.0f | %.1f | %.1f | %.2f | %.2f | %d |",
                kind.what(),
                kind.connections(),
                who,
                it.perSecond(),
                it.p50(),
                it.p99(),
                it.application(),
                it.database(),
                it.failed());
    }

    private void least(Kind kind, String target, double measured, double least) {
        target(kind, target, measured, measured >= least);
    }

    private void most(Kind kind, String target, double measured, double most) {
        target(kind, target, measured, measured <= most);
    }

    private void target(Kind kind, String target, double measured, boolean met) {
        say("| %s | %d | %s | %.2f | %s |", kind.what(), kind.connections(), target, measured, met ? "met" : "not met");
    }

    private void say(String line, Object... values) {
        text.append(values.length == 0 ? line : line.formatted(values)).append('\n');
    }

    private static String from(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(it -> it.startsWith(name))
                .map(it -> it.substring(it.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
