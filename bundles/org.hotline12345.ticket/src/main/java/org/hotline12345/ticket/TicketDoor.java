package org.hotline12345.ticket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.CaseFile;
import org.hotline12345.store.api.Query;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.store.api.YearClosed;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.LikelySame;
import org.hotline12345.ticket.api.LocalRules;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.ticket.api.Trace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one door: who may look looks, and steps go to the law and then to the store. */
@Component
public final class TicketDoor implements Tickets {

    private static final Logger LOG = LoggerFactory.getLogger(TicketDoor.class);

    private static final Objection WITHOUT_CONTENT = Objection.invalid(
            "sha256", "附上材料须连同文件内容提交，不能只提交散列值", "以附件接口上传：REST 的 attachments、SOAP 的 EncloseFile 或 hotline:enclose");

    private final TicketStore store;
    private final Admission admission;
    private final Looks looks;
    private final City city;
    private final World world;
    private final LikelySame likelySame;
    private final Vitals vitals;
    private final Intake intake;
    private final Handling handling;
    private final List<LocalRules> besides = new CopyOnWriteArrayList<>();

    @Activate
    public TicketDoor(
            @Reference TicketStore store,
            @Reference Looks looks,
            @Reference City city,
            @Reference World world,
            @Reference Courier courier,
            @Reference LikelySame likelySame,
            @Reference Vitals vitals) {
        this.store = store;
        this.admission = new Admission(store, looks);
        this.looks = looks;
        this.city = city;
        this.world = world;
        this.likelySame = likelySame;
        this.vitals = vitals;
        KeptRequests kept = new KeptRequests(store);
        this.intake = new Intake(store, world, kept, courier);
        this.handling = new Handling(store, admission, world, kept, courier, this::against);
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindRules(LocalRules rules) {
        besides.add(rules);
    }

    void unbindRules(LocalRules rules) {
        besides.remove(rules);
    }

    @Override
    public Reply take(StepRequest request) {
        request.ticket().ifPresent(Trace::about);
        Reply reply = judged(request);
        vitals.answered(request.caller(), request.step().getClass(), reply);
        return reply;
    }

    private Reply judged(StepRequest request) {
        try {
            if (request.step() instanceof Enclose) {
                return new Reply.Refused(List.of(WITHOUT_CONTENT));
            }
            if (request.ticket().isPresent()) {
                return handling.take(request, request.ticket().get());
            }
            if (request.step() instanceof Accept accept) {
                return compared(request.caller(), accept, intake.take(request, accept));
            }
            throw new IllegalArgumentException("Which ticket is missing: only Accept makes one");
        } catch (StoreUnavailable e) {
            LOG.warn("The store does not answer: {}", e.getMessage());
            return Later.store();
        } catch (YearClosed e) {
            LOG.error("No ticket of this year can be kept, is the clock of this machine right? {}", e.getMessage());
            return Later.year();
        }
    }

    private Optional<Objection> against(Ticket ticket, Event event) {
        return besides.stream()
                .flatMap(it -> it.against(ticket, event).stream())
                .findFirst();
    }

    /** The matter is taken in, whether or not it can be compared now. */
    private Reply compared(Caller caller, Accept accept, Reply reply) {
        if (!(reply instanceof Reply.Done done) || !looks.mayCompare(caller.actor())) {
            return reply;
        }
        try {
            Contact contact = accept.contact().orElseGet(Contact::none);
            return likelySame.compare(caller, done.ticket(), contact) instanceof LikelySame.Comparison.Found found
                    ? done.with(found.tickets())
                    : done;
        } catch (TicketsUnavailable e) {
            LOG.warn("{} was taken in, and is not compared: {}", done.ticket().number(), e.getMessage());
            return done;
        }
    }

    @Override
    public Optional<Look> look(Caller caller, TicketNumber number) {
        Trace.about(number);
        try {
            return found(caller, number);
        } catch (StoreUnavailable e) {
            throw Later.store(e);
        }
    }

    private Optional<Look> found(Caller caller, TicketNumber number) {
        Optional<CaseFile> found = store.caseFile(number);
        if (found.isEmpty()) {
            Absence.check(store, number);
        }
        return found.flatMap(file -> admission
                .of(caller, file.ticket())
                .map(actor -> new Look(
                        file.ticket(),
                        looks.shown(actor, file.ticket(), file.confidential().contact()),
                        file.events(),
                        possible(file.ticket(), actor))));
    }

    @Override
    public Page list(Caller caller, Selection selection) {
        try {
            return page(caller, selection);
        } catch (StoreUnavailable e) {
            throw Later.store(e);
        }
    }

    private Page page(Caller caller, Selection selection) {
        Optional<Set<UnitId>> units = scope(looks.units(caller.actor()), selection.unit());
        Query query = new Query(selection.status(), units, selection.before(), selection.limit() + 1);
        List<Ticket> found = store.list(query);
        boolean more = found.size() > selection.limit();
        List<Ticket> page = more ? found.subList(0, selection.limit()) : found;
        return new Page(page, more ? Optional.of(page.get(page.size() - 1).number()) : Optional.empty());
    }

    /** What {@code actor} could do next; nothing where the regulation of the ticket is not here. */
    private List<Class<? extends Step>> possible(Ticket ticket, Actor actor) {
        return world.judging(ticket)
                .map(in -> Procedure.possible(ticket, actor, in))
                .orElse(List.of());
    }

    /** What may be seen, narrowed to what was asked for. */
    private Optional<Set<UnitId>> scope(Optional<Set<UnitId>> seen, Optional<UnitId> asked) {
        return asked.map(this::subtree)
                .map(wanted -> wanted.stream()
                        .filter(id -> seen.isEmpty() || seen.get().contains(id))
                        .collect(Collectors.toSet()))
                .or(() -> seen);
    }

    private Set<UnitId> subtree(UnitId top) {
        return city.units().stream()
                .map(Unit::id)
                .filter(id -> city.within(id, top))
                .collect(Collectors.toSet());
    }
}
