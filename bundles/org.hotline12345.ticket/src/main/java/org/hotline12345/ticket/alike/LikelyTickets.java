package org.hotline12345.ticket.alike;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Neighbours;
import org.hotline12345.store.api.Neighbours.Vicinity;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.Alike;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Draft;
import org.hotline12345.ticket.api.LikelySame;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Takes what the store has nearby, and shows of it what looks alike to those who may compare. */
@Component(configurationPid = "org.hotline12345.ticket.alike")
@Designate(ocd = AlikeSettings.class)
public final class LikelyTickets implements LikelySame {

    /** So many tickets of the same requester are compared, so that taking a matter in stays quick. */
    private static final int OWN = 20;

    /** So many of others. */
    private static final int OTHERS = 40;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final TicketStore store;
    private final Neighbours neighbours;
    private final Looks looks;
    private final City city;
    private final AlikeSettings settings;
    private final Clock clock;
    private final Wordings wordings = new Wordings();
    private final Excerpts excerpts;

    @Activate
    public LikelyTickets(
            @Reference TicketStore store,
            @Reference Neighbours neighbours,
            @Reference Looks looks,
            @Reference City city,
            AlikeSettings settings) {
        this(store, neighbours, looks, city, settings, Clock.systemUTC());
    }

    LikelyTickets(
            TicketStore store, Neighbours neighbours, Looks looks, City city, AlikeSettings settings, Clock clock) {
        this.store = store;
        this.neighbours = neighbours;
        this.looks = looks;
        this.city = city;
        this.settings = settings;
        this.clock = clock;
        this.excerpts = new Excerpts(neighbours);
    }

    @Override
    public Comparison compare(Caller caller, Draft draft) {
        return answered(caller, () -> new Comparison.Found(alike(draft, Set.of())));
    }

    @Override
    public Comparison compare(Caller caller, TicketNumber number) {
        return answered(
                caller,
                () -> store.find(number)
                        .<Comparison>map(ticket -> found(ticket, contact(number)))
                        .orElseGet(() -> unknown(number)));
    }

    private Comparison unknown(TicketNumber number) {
        if (store.archived(number)) {
            throw new TicketArchived(number, number.year());
        }
        return new Comparison.Unknown(number);
    }

    @Override
    public Comparison compare(Caller caller, Ticket ticket, Contact contact) {
        return answered(caller, () -> {
            excerpts.know(ticket, contact);
            return found(ticket, contact);
        });
    }

    private Comparison found(Ticket ticket, Contact contact) {
        return new Comparison.Found(alike(Draft.of(ticket.matter(), contact), settled(ticket)));
    }

    private Comparison answered(Caller caller, Supplier<Comparison> answer) {
        if (!looks.mayCompare(caller.actor())) {
            return new Comparison.Refused(List.of(new Objection(
                    Objection.Kind.FORBIDDEN,
                    "只有受理事项的人员可以比对工单",
                    "以话务员或市政务服务中心的账号登录",
                    Optional.empty(),
                    Optional.empty())));
        }
        try {
            return answer.get();
        } catch (StoreUnavailable e) {
            throw new TicketsUnavailable("数据库暂时没有响应", PAUSE, e);
        }
    }

    private List<Alike> alike(Draft draft, Set<TicketNumber> settled) {
        Instant now = clock.instant();
        Neighbours.Found found = neighbours.find(vicinity(draft, now));
        List<Ticket> own = found.ofRequester();
        Set<TicketNumber> ofRequester = own.stream().map(Ticket::number).collect(Collectors.toSet());
        Resemblance resemblance = new Resemblance(draft, city, wordings);
        Stream<Ticket> others = found.around().stream().filter(it -> !ofRequester.contains(it.number()));
        List<Match> matches = Stream.concat(
                        own.stream().map(it -> new Candidate(it, true)), others.map(it -> new Candidate(it, false)))
                .filter(it -> !settled.contains(it.ticket().number()))
                .flatMap(it -> resemblance.to(it.ticket(), it.sameRequester()).stream())
                .sorted(Comparator.comparingInt(Match::likeness)
                        .reversed()
                        .thenComparing(it -> it.ticket().number().value(), Comparator.reverseOrder()))
                .limit(settings.shown())
                .toList();
        return excerpts.shown(matches);
    }

    /** Of one theme, because the same outage is entered now under 停水, now under 水压不足. */
    private Vicinity vicinity(Draft draft, Instant now) {
        return new Vicinity(
                draft.phone(),
                now.minus(Duration.ofDays(settings.closedDays())),
                OWN,
                draft.place().map(this::nearby).orElse(Set.of()),
                draft.category().map(Category::theme).orElse(""),
                now.atZone(WorkingDays.ZONE).toLocalDate().minusDays(settings.othersDays()),
                OTHERS);
    }

    /** The place, what lies in it, and what it lies in. */
    private Set<String> nearby(String code) {
        Place here = new Place(code, "");
        return Stream.concat(
                        Stream.of(code),
                        city.places().stream()
                                .filter(it -> it.covers(code) || here.covers(it.code()))
                                .map(Place::code))
                .collect(Collectors.toSet());
    }

    private Contact contact(TicketNumber number) {
        return store.confidential(number).map(Confidential::contact).orElseGet(Contact::none);
    }

    /** The ticket itself, and those of which it was already decided. */
    private static Set<TicketNumber> settled(Ticket ticket) {
        return Stream.of(Stream.of(ticket.number()), ticket.attachedTo().stream(), ticket.attached().stream())
                .flatMap(it -> it)
                .collect(Collectors.toSet());
    }

    private record Candidate(Ticket ticket, boolean sameRequester) {}
}
