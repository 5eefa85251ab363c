package org.hotline12345.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.City;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.statistics.cube.Axis;
import org.hotline12345.statistics.cube.Ledger;
import org.hotline12345.statistics.cube.Range;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Sheet;
import org.hotline12345.statistics.cube.Sheets;
import org.hotline12345.statistics.cube.Slice;
import org.hotline12345.statistics.cube.Tally;
import org.hotline12345.ticket.api.Pulse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** 统计. Answers questions from the running totals (A6, A7, A30). Safe for any thread; days are of Asia/Shanghai. */
@Component(service = Statistics.class, configurationPid = "org.hotline12345.statistics")
@Designate(ocd = StatisticsSettings.class)
public final class Statistics {

    private static final List<By> PAGE = List.of(By.KIND, By.CHANNEL, By.STATUS, By.THEME, By.COUNTY, By.UNIT);

    private final Ledger ledger;
    private final City city;
    private final Pulse pulse;
    private final Clock clock;
    private final int rows;
    private final int periods;

    @Activate
    public Statistics(
            @Reference Ledger ledger, @Reference City city, @Reference Pulse pulse, StatisticsSettings settings) {
        this(ledger, city, pulse, Clock.systemUTC(), settings.rows(), settings.periods());
    }

    /**
     * Without a container.
     *
     * @param rows how many rows of a table an overview has
     * @param periods how many periods its trend has
     */
    public Statistics(Ledger ledger, City city, Pulse pulse, Clock clock, int rows, int periods) {
        if (rows < 1 || periods < 1 || periods > Question.MOST_PERIODS) {
            throw new IllegalArgumentException(
                    "rows 至少为 1，periods 为 1 至 " + Question.MOST_PERIODS + "，而不是 " + rows + "、" + periods);
        }
        this.ledger = ledger;
        this.city = city;
        this.pulse = pulse;
        this.clock = clock;
        this.rows = rows;
        this.periods = periods;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }

    /**
     * The table that answers a question.
     *
     * @throws NotCounted where it is of the future
     */
    public Tabulation ask(Question question) {
        Span span = past(question.span());
        return ledger.read(sheets -> new Tabulating(question, span, new Remembered(sheets), city).answer());
    }

    /**
     * The tables that answer some questions, in their order.
     *
     * @throws NotCounted where one is of the future
     */
    public List<Tabulation> ask(List<Question> questions) {
        return ledger.read(read -> {
            Sheets sheets = new Remembered(read);
            return questions.stream()
                    .map(it -> new Tabulating(it, past(it.span()), sheets, city).answer())
                    .toList();
        });
    }

    /**
     * All that a page shows, read in one transaction.
     *
     * @throws NotCounted where it is of the future
     */
    public Overview overview(Scope scope, Span asked, Grain grain) {
        Span span = past(asked);
        long behind = behind();
        return ledger.read(read -> {
            Sheets sheets = new Remembered(read);
            List<Tabulation> tables = new ArrayList<>();
            for (By by : PAGE) {
                Question question = new Question(by, scope, Optional.empty(), asked, grain);
                Tabulation table = new Tabulating(question, span, sheets, city).answer();
                tables.add(by.slices() ? table : table.first(rows));
            }
            Question trend = new Question(By.TIME, scope, Optional.empty(), latest(span, grain), grain);
            return new Overview(
                    standing(sheets, scope),
                    new Tabulating(trend, trend.span(), sheets, city).answer(),
                    tables,
                    behind);
        });
    }

    /** The last periods up to the end of a span. */
    private Span latest(Span span, Grain grain) {
        LocalDate first = grain.around(span.to()).from();
        for (int period = 1; period < periods; period++) {
            first = grain.around(first.minusDays(1)).from();
        }
        return new Span(first, span.to());
    }

    private static Map<Status, Long> standing(Sheets sheets, Scope scope) {
        Tally all = sheets.items(Sheet.of(scope, Axis.ALL, Range.EVER)).getOrDefault("", Tally.NONE);
        Map<Status, Long> standing = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            standing.put(status, all.of(new Slice.InStatus(status)));
        }
        return standing;
    }

    private Span past(Span span) {
        if (span.from().isAfter(today())) {
            throw new NotCounted("时段从 " + span.from() + " 开始，还没有到", "from", "填写不晚于今天的日期");
        }
        return span.until(today());
    }

    /** How many steps are not counted yet. What goes on from the outbox meanwhile is rather counted twice than not at all. */
    public long behind() {
        long untold = pulse.outbox().waiting();
        return untold + kept().mapToLong(Pulse.Receiver::waiting).sum();
    }

    /** When the oldest step was recorded that is not counted yet; empty where all are counted. */
    public Optional<Instant> uncountedSince() {
        Optional<Instant> untold = pulse.outbox().since();
        return Stream.concat(untold.stream(), kept().flatMap(it -> it.since().stream()))
                .min(Comparator.naturalOrder());
    }

    private Stream<Pulse.Receiver> kept() {
        return pulse.receivers().stream().filter(it -> it.name().equals(Following.NAME));
    }

    /** The names of what is counted, as they are now. */
    public Names names(Scope scope) {
        return new Names(city, scope);
    }
}
