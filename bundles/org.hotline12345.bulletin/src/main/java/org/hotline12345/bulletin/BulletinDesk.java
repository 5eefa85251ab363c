package org.hotline12345.bulletin;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hotline12345.bulletin.Bulletin.Corrected;
import org.hotline12345.bulletin.Bulletin.State;
import org.hotline12345.bulletin.figures.ReaderView;
import org.hotline12345.bulletin.figures.Reading;
import org.hotline12345.bulletin.figures.Spotting;
import org.hotline12345.bulletin.figures.Thresholds;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.statistics.api.CountSpan;
import org.hotline12345.statistics.api.Counts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Where bulletins are drafted, issued, corrected and read. Safe for any thread.
 *
 * <p>Any method throws {@code TicketsUnavailable} where the database does not answer; those that draft throw {@code
 * CountsUnavailable} where the statistics do not.
 */
@Component(service = BulletinDesk.class, configurationPid = BulletinSettings.PID)
@Designate(ocd = BulletinSettings.class)
public final class BulletinDesk {

    /** Bulletins of a page. */
    public static final int PAGE = 20;

    private final BulletinStore store;
    private final City city;
    private final Regulations regulations;
    private final Drafter drafter;
    private final Clock clock;

    @Activate
    public BulletinDesk(
            @Reference BulletinStore store,
            @Reference Counts counts,
            @Reference Spotting spotting,
            @Reference City city,
            @Reference Regulations regulations,
            BulletinSettings settings) {
        this(
                store,
                new Reading(
                        counts,
                        city,
                        new Thresholds(
                                settings.least(),
                                BigDecimal.valueOf(settings.change()),
                                BigDecimal.valueOf(settings.share()),
                                settings.most())),
                spotting,
                city,
                regulations,
                settings.title(),
                Clock.systemUTC());
    }

    /** Without a container. */
    public BulletinDesk(
            BulletinStore store,
            Reading reading,
            Spotting spotting,
            City city,
            Regulations regulations,
            String name,
            Clock clock) {
        this.store = store;
        this.city = city;
        this.regulations = regulations;
        this.drafter = new Drafter(store, new Scoping(city, spotting), new Drafting(reading, spotting, city, name));
        this.clock = clock;
    }

    /** 起草. The figures are those of now, and stay so. */
    public Ruling<Bulletin> draft(Actor actor, BulletinForm form) {
        return writing(
                actor,
                editing -> drafter.draft(editing, actor, form, Optional.empty()).map(store::add));
    }

    /**
     * 自动起草. What the center has asked for beforehand, by its settings, for each period; the platform drafts it, and a person
     * issues it.
     *
     * @param form of a periodical bulletin
     * @return empty where the period has a bulletin already, whatever became of it: on this node or another, by hand or not
     */
    public Ruling<Optional<Bulletin>> draftByItself(BulletinForm form) {
        return drafter.draft(editing(), Actor.system(), form, Optional.empty()).map(store::addFirst);
    }

    /** Whether somebody, or the platform, has drafted a bulletin of a sort and period before. */
    public boolean begun(BulletinSort sort, CountSpan period) {
        return store.begun(sort, period);
    }

    /** 更正. Drafts another beside an issued one, of the same days and readers, with the figures of now. */
    public Ruling<Bulletin> correct(Actor actor, long number, CorrectionForm correction) {
        return writing(actor, editing -> {
            Optional<Bulletin> found = store.find(number);
            if (found.isEmpty()) {
                return none(number);
            }
            Bulletin kept = found.get();
            Optional<Ruling<Bulletin>> against = editing.againstCorrecting(kept);
            List<Objection> why = new ArrayList<>(
                    new Form().line("why", correction.why(), "写明更正的原因").objections());
            why.addAll(
                    new Texts(editing.secrecy()).look("why", correction.why()).found());
            if (against.isPresent() || !why.isEmpty()) {
                return against.orElseGet(() -> editing.grounds().refused(why));
            }
            BulletinForm asked = kept.form();
            BulletinForm again = new BulletinForm(
                    asked.sort(),
                    asked.from(),
                    asked.to(),
                    asked.topic(),
                    asked.title(),
                    asked.readers(),
                    correction.remarks());
            Corrected corrected = new Corrected(number, kept.inWords(), correction.why());
            return drafter.draft(editing, actor, again, Optional.of(corrected)).map(store::add);
        });
    }

    /** 修改 the title and the remarks of a draft. */
    public Ruling<Bulletin> revise(Actor actor, long number, BulletinRevision revision) {
        return revise(actor, number, kept -> revision);
    }

    /**
     * The same for who changes a part of it.
     *
     * @param change makes of what is written what is to be; may be asked more than once
     */
    public Ruling<Bulletin> revise(Actor actor, long number, UnaryOperator<BulletinRevision> change) {
        return settle(
                actor,
                number,
                (editing, kept) ->
                        editing.revised(actor, kept, change.apply(new BulletinRevision(kept.title(), kept.remarks()))));
    }

    /** 作废 of a draft. */
    public Ruling<Bulletin> discard(Actor actor, long number, String why) {
        return settle(actor, number, (editing, kept) -> editing.discarded(actor, kept, why));
    }

    /** 印发, under the next number of its sort in the year. */
    public Ruling<Bulletin> issue(Actor actor, long number) {
        return writing(
                actor,
                editing -> store.issue(
                                number,
                                editing.now().atZone(WorkingDays.ZONE).getYear(),
                                kept -> editing.issued(actor, kept),
                                editing::againstCorrecting)
                        .orElseGet(() -> none(number)));
    }

    /**
     * A bulletin as the actor sees it.
     *
     * @param unit the view of this unit; empty is the whole, and to an officer the own unit's
     */
    public Ruling<BulletinPage> read(Actor actor, long number, Optional<UnitId> unit) {
        return reading(actor, () -> {
            Optional<Bulletin> found = store.find(number).filter(it -> reads(actor, it));
            Optional<UnitId> asked = unit.or(actor::unit);
            boolean own = actor.unit().isEmpty() || actor.unit().equals(asked);
            Optional<ReaderView> view = found.filter(it -> own).flatMap(it -> it.view(asked));
            return view.map(it -> Ruling.granted(new BulletinPage(
                            found.orElseThrow(), it, actor.unit().isEmpty())))
                    .orElseGet(() -> Ruling.unknown(
                            found.isPresent() ? "unit" : "number",
                            found.isPresent() ? "这一期没有该单位的数据，或无权查看" : "没有简报或专报 " + number + "，或无权查看",
                            "从 /api/bulletins 中选择"));
        });
    }

    /** A page of those that the actor reads, the latest first. */
    public Ruling<List<BulletinHeading>> list(Actor actor, Optional<BulletinSort> sort, Optional<Long> before) {
        return reading(
                actor,
                () -> Ruling.granted(store.list(Readership.key(actor), sort, before.orElse(Long.MAX_VALUE), PAGE)));
    }

    /** 阅读名单. */
    public Ruling<List<ReaderList>> readerLists(Actor actor) {
        return writing(actor, editing -> Ruling.granted(store.readerLists()));
    }

    /** Keeps a list; what was drafted for it before stays with whom it was drafted for. */
    public Ruling<ReaderList> keep(Actor actor, ReaderList list) {
        return writing(actor, editing -> {
            List<Objection> against = list.objections(city);
            if (!against.isEmpty()) {
                return editing.grounds().refused(against);
            }
            store.keep(list);
            return Ruling.granted(list);
        });
    }

    /** Drops a list. */
    public Ruling<String> drop(Actor actor, String name) {
        return writing(
                actor,
                editing -> store.drop(name)
                        ? Ruling.granted(name)
                        : Ruling.unknown("name", "没有阅读名单 " + name, "从 /api/bulletins/readers 中选择"));
    }

    private static boolean reads(Actor actor, Bulletin bulletin) {
        return actor.role() == Role.CENTER
                || bulletin.state() == State.ISSUED
                        && Readership.key(actor)
                                .filter(bulletin.readership().keys()::contains)
                                .isPresent();
    }

    private Ruling<Bulletin> settle(
            Actor actor, long number, BiFunction<Editing, Bulletin, Ruling<Bulletin>> decision) {
        return writing(
                actor,
                editing -> store.settle(number, kept -> decision.apply(editing, kept))
                        .orElseGet(() -> none(number)));
    }

    private <T> Ruling<T> writing(Actor actor, Function<Editing, Ruling<T>> work) {
        Editing editing = editing();
        Optional<Objection> against = editing.againstWriting(actor);
        return against.isPresent() ? editing.grounds().refused(against.get()) : work.apply(editing);
    }

    private <T> Ruling<T> reading(Actor actor, Supplier<Ruling<T>> work) {
        Editing editing = editing();
        Optional<Objection> against = editing.againstReading(actor);
        return against.isPresent() ? editing.grounds().refused(against.get()) : work.get();
    }

    private static <T> Ruling<T> none(long number) {
        return Ruling.unknown("number", "没有简报或专报 " + number, "从 /api/bulletins 中选择");
    }

    private Editing editing() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Editing(
                Grounds.of(regulations, Concern.BRIEFING, now), Grounds.of(regulations, Concern.SECRECY, now), now);
    }
}
