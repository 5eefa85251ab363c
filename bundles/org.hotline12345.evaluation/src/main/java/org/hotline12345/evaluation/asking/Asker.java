package org.hotline12345.evaluation.asking;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline12345.evaluation.Questionnaires;
import org.hotline12345.evaluation.Wording;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.Invitation;
import org.hotline12345.evaluation.store.Contacts;
import org.hotline12345.evaluation.store.Contacts.Place;
import org.hotline12345.evaluation.store.Links;
import org.hotline12345.evaluation.store.Round;
import org.hotline12345.evaluation.store.Rounds;
import org.hotline12345.evaluation.store.Rounds.Claim;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Requesters;
import org.hotline12345.ticket.api.Requesters.Reach;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.Tickets;

/**
 * Asks requesters to rate, and reminds them once. Each round of it finds in the tables what is to be done, so that nothing is
 * lost; what fails is tried again until the time to rate is over.
 */
final class Asker {

    static final String PURPOSE = "满意度评价";

    private static final int AT_ONCE = 50;
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration WITHOUT_CHANNEL = Duration.ofMinutes(10);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Caller SYSTEM = Caller.of(Actor.system());

    private final Books books;
    private final Tickets tickets;
    private final Requesters requesters;
    private final Channels channels;
    private final Manners manners;
    private final Questionnaires questionnaires;
    private final Clock clock;

    Asker(
            Books books,
            Tickets tickets,
            Requesters requesters,
            Channels channels,
            Questionnaires questionnaires,
            Manners manners,
            Clock clock) {
        this.books = books;
        this.tickets = tickets;
        this.questionnaires = questionnaires;
        this.requesters = requesters;
        this.channels = channels;
        this.manners = manners;
        this.clock = clock;
    }

    /** What it writes in. */
    record Books(Rounds rounds, Links links, Contacts contacts) {}

    /** One round. Without a channel nobody is asked, and who waits goes on waiting. */
    void round() throws InterruptedException {
        List<Round> due;
        do {
            due = channels.isEmpty() ? List.of() : books.rounds().due(clock.instant(), AT_ONCE);
            for (Round each : due) {
                attend(each);
            }
        } while (due.size() == AT_ONCE);
    }

    private void attend(Round round) throws InterruptedException {
        Instant now = clock.instant();
        Optional<Claim> claim = books.rounds().claim(round, now.plus(LEASE));
        if (claim.isEmpty()) {
            return;
        }
        Optional<String> over = over(round, now);
        if (over.isPresent()) {
            books.rounds().dropped(claim.get(), over.get());
        } else {
            Instant speak = manners.quiet().after(now);
            if (speak.isAfter(now)) {
                books.rounds().later(claim.get(), "免打扰时段", notAfter(round, speak), false);
            } else {
                ask(round, claim.get(), now);
            }
        }
    }

    /** Why nobody need be asked any more. */
    private Optional<String> over(Round round, Instant now) {
        if (!now.isBefore(round.until())) {
            return Optional.of("评价时间已过" + round.reason().map(it -> "；此前：" + it).orElse(""));
        }
        return awaited(round) ? Optional.empty() : Optional.of("询问前已评价或归档");
    }

    private boolean awaited(Round round) {
        try {
            return tickets.look(SYSTEM, round.ticket())
                    .map(Look::ticket)
                    .filter(it -> awaits(it, round.nth()))
                    .isPresent();
        } catch (TicketArchived e) {
            return false;
        }
    }

    static boolean awaits(Ticket ticket, int nth) {
        return ticket.status() == Status.AWAITING_EVALUATION
                && Openings.windows(ticket).size() == nth;
    }

    private void ask(Round round, Claim claim, Instant now) throws InterruptedException {
        Optional<Reach> reach = requesters.reach(round.ticket(), PURPOSE);
        List<Line> lines = Ways.of(round.intake(), reach.map(Reach::phone)).stream()
                .filter(way -> round.way().map(way::equals).orElse(true))
                .flatMap(way -> channels.by(way).stream())
                .toList();
        if (lines.isEmpty()) {
            books.rounds().later(claim, "没有可用的评价渠道", notAfter(round, now.plus(WITHOUT_CHANNEL)), false);
            return;
        }
        List<String> tags = reach.map(Reach::tags).orElse(List.of());
        LocalDate today = now.atZone(WorkingDays.ZONE).toLocalDate();
        Optional<Place> place = tags.isEmpty()
                ? Optional.empty()
                : Optional.of(books.contacts().take(tags, today, manners.perDay(), manners.perMonth()));
        if (place.filter(it -> !(it instanceof Place.Taken)).isPresent()) {
            full(round, claim, place.get(), today);
            return;
        }
        Asking answer = carried(round, claim, reach.map(Reach::phone), lines, now);
        if (!(answer instanceof Asking.Asked)) {
            place.ifPresent(it -> books.contacts().free((Place.Taken) it));
        }
    }

    private void full(Round round, Claim claim, Place place, LocalDate today) {
        boolean month = place instanceof Place.MonthFull;
        LocalDate again = month ? today.plusMonths(1).withDayOfMonth(1) : today.plusDays(1);
        Instant next =
                manners.quiet().after(again.atStartOfDay(WorkingDays.ZONE).toInstant());
        books.rounds().later(claim, month ? "这一号码本月询问次数已满" : "这一号码今日询问次数已满", notAfter(round, next), false);
    }

    /** By the first way that is not closed for good. */
    private Asking carried(Round round, Claim claim, Optional<String> phone, List<Line> lines, Instant now)
            throws InterruptedException {
        Asking answer = new Asking.NotAsked("没有可用的评价渠道");
        for (Line line : lines) {
            answer = line.ask(invitation(round, phone));
            if (answer instanceof Asking.Asked) {
                asked(round, claim, line, now);
                return answer;
            }
            if (answer instanceof Asking.NotNow notNow) {
                Instant next = now.plus(pause(round.tries(), notNow.after()));
                books.rounds().later(claim, notNow.reason(), notAfter(round, next), true);
                return answer;
            }
        }
        books.rounds().dropped(claim, ((Asking.NotAsked) answer).reason());
        return answer;
    }

    private void asked(Round round, Claim claim, Line line, Instant now) {
        if (reminds(round)) {
            books.rounds().reminded(claim, now);
            return;
        }
        Optional<Instant> reminder =
                manners.reminder().map(now::plus).map(manners.quiet()::after).filter(it -> it.isBefore(round.until()));
        books.rounds().asked(claim, line.way(), line.name(), now, reminder);
    }

    private static boolean reminds(Round round) {
        return round.state() == Round.State.ASKED;
    }

    private Invitation invitation(Round round, Optional<String> phone) {
        boolean again = reminds(round);
        URI link = URI.create(manners.linkPrefix()
                + books.links().make(round.ticket(), round.nth(), round.until()).text());
        String text = wordings().stream()
                .map(it -> it.say(again, round.ticket(), round.until(), link))
                .collect(Collectors.joining("\n"));
        String key = round.ticket() + "/" + round.nth() + "/" + (again ? 1 : 0);
        return new Invitation(key, round.ticket(), round.nth(), again, phone, link, text, round.until());
    }

    /** Those of the settings that are here; Chinese where the module of the only one has left. */
    private List<Wording> wordings() {
        List<Wording> here = manners.languages().stream()
                .flatMap(it -> questionnaires.in(it).stream())
                .toList();
        return here.isEmpty() ? questionnaires.wordings().subList(0, 1) : here;
    }

    /** A try at the very end says at least why it came to nothing. */
    private static Instant notAfter(Round round, Instant next) {
        return next.isAfter(round.until()) ? round.until() : next;
    }

    private static Duration pause(int tries, Duration atLeast) {
        Duration doubled = SHORTEST_PAUSE.multipliedBy(1L << Math.min(tries, 6));
        Duration usual = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        return usual.compareTo(atLeast) < 0 ? atLeast : usual;
    }
}
