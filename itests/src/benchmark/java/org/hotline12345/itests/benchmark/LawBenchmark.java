package org.hotline12345.itests.benchmark;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hotline12345.calendar.BrokenNotice;
import org.hotline12345.calendar.Notice;
import org.hotline12345.calendar.NoticeCalendar;
import org.hotline12345.calendar.NoticeReader;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.law.turpan.Turpan2021;
import org.hotline12345.law.turpan.TurpanReadings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the law takes to judge one step, with nothing around it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LawBenchmark {

    private static final Instant NOW = Instant.parse("2025-03-28T02:00:00Z");
    private static final TicketNumber NUMBER = new TicketNumber("20250328-000001");

    private final Accept accept = new Accept(
            Channel.PHONE,
            Kind.COMPLAINT,
            "水电气热/停水",
            "650421",
            Optional.empty(),
            "停水两天。",
            Optional.empty(),
            Optional.empty());
    private final Step dispatch = new Dispatch(Hamlet.COUNTY, Optional.empty());
    private final Step sign = new Sign(Optional.empty(), Optional.empty());
    private final Actor callTaker = Actor.of("calltaker", Role.CALL_TAKER);
    private final Actor officer = Actor.officer("shanshan", Hamlet.COUNTY);
    private final Circumstances in = new Circumstances(new Turpan2021(new Defaults()), new Hamlet(), calendar(), NOW);
    private final Ticket accepted = moved(Procedure.open(NUMBER, accept, callTaker, NOW, in));
    private final Ticket dispatched = moved(Procedure.take(accepted, dispatch, callTaker, NOW, in));

    @Benchmark
    public Outcome accept() {
        return Procedure.open(NUMBER, accept, callTaker, NOW, in);
    }

    @Benchmark
    public Outcome dispatch() {
        return Procedure.take(accepted, dispatch, callTaker, NOW, in);
    }

    @Benchmark
    public Outcome sign() {
        return Procedure.take(dispatched, sign, officer, NOW, in);
    }

    @Benchmark
    public Outcome refuse() {
        return Procedure.take(dispatched, dispatch, callTaker, NOW, in);
    }

    @Benchmark
    public LocalDate after5() {
        return in.calendar().after(LocalDate.of(2025, 1, 1), 5);
    }

    @Benchmark
    public LocalDate after5000() {
        return in.calendar().after(LocalDate.of(2025, 1, 1), 5000);
    }

    private static Ticket moved(Outcome outcome) {
        return ((Outcome.Moved) outcome).ticket();
    }

    private static WorkingDays calendar() {
        List<Notice> notices = new ArrayList<>();
        for (String file : List.of("national-2025.csv", "xinjiang-2025.csv")) {
            try (var stream = NoticeCalendar.class.getResourceAsStream("/HOTLINE-INF/calendar/" + file)) {
                notices.add(NoticeReader.read(stream));
            } catch (IOException | BrokenNotice e) {
                throw new IllegalStateException(file, e);
            }
        }
        return NoticeCalendar.of("650400", notices);
    }

    /** The readings as they are configured where nobody has configured them. */
    private static final class Defaults implements TurpanReadings {

        @Override
        public int centerTargetMinutes() {
            return 15;
        }

        @Override
        public int evaluationWindowHours() {
            return 168;
        }

        @Override
        public int extensionCapDays() {
            return 30;
        }

        @Override
        public String warnings() {
            return "50, 80";
        }

        @Override
        public int appealWorkingDays() {
            return 5;
        }

        @Override
        public int appealAnswerWorkingDays() {
            return 10;
        }

        @Override
        public int earlyClosingPercent() {
            return 50;
        }

        @Override
        public String recusals() {
            return "RATING_BY_PHONE, KNOWLEDGE, REFERRAL, PUBLICATION, MISUSE";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return TurpanReadings.class;
        }
    }
}
