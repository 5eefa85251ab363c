package org.hotline12345.supervision;

import static org.hotline12345.supervision.Reaching.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.supervision.CaseStore.NewFile;
import org.hotline12345.supervision.CaseStore.Said;
import org.hotline12345.supervision.CaseStore.Watched;
import org.hotline12345.supervision.api.CaseEntry.Kind;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.supervision.api.CaseReply;
import org.hotline12345.supervision.api.CaseSelection;
import org.hotline12345.supervision.api.CaseState;
import org.hotline12345.supervision.api.NewCase;
import org.hotline12345.supervision.api.SupervisionCase;
import org.hotline12345.supervision.api.SupervisionCases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cases, in the hands of the center and of the units concerned. */
@Component
public final class CaseDesk implements SupervisionCases {

    static final int MOST_TICKETS = 500;

    private final CaseStore cases;
    private final Supervising supervising;
    private final Regulations regulations;
    private final Looks looks;
    private final City city;
    private final Clock clock;

    @Activate
    public CaseDesk(
            @Reference CaseStore cases,
            @Reference Supervising supervising,
            @Reference Regulations regulations,
            @Reference Looks looks,
            @Reference City city) {
        this(cases, supervising, regulations, looks, city, Clock.systemUTC());
    }

    CaseDesk(CaseStore cases, Supervising supervising, Regulations regulations, Looks looks, City city, Clock clock) {
        this.cases = cases;
        this.supervising = supervising;
        this.regulations = regulations;
        this.looks = looks;
        this.city = city;
        this.clock = clock;
    }

    @Override
    public List<SupervisionCase> list(Actor actor, CaseSelection selection) {
        Scope scope = Scope.of(actor, looks);
        Optional<Set<UnitId>> units = scope.listed(selection.unit(), city);
        return store(() -> cases.list(selection, units, now())).stream()
                .map(scope::shown)
                .toList();
    }

    @Override
    public Optional<SupervisionCase> find(Actor actor, long number) {
        Scope scope = Scope.of(actor, looks);
        return store(() -> cases.find(number)).filter(scope::sees).map(scope::shown);
    }

    @Override
    public CaseReply make(Actor actor, NewCase wanted) {
        Instant now = now();
        Basis basis = Basis.of(regulations, now);
        List<Objection> against = new ArrayList<>();
        basis.againstSupervising(actor).ifPresent(against::add);
        if (wanted.tickets().isEmpty() || wanted.tickets().size() > MOST_TICKETS) {
            against.add(Objection.invalid("tickets", "督办件须有 1 至 " + MOST_TICKETS + " 件工单", "填写工单编号，多的分几次提交"));
        }
        Texts.againstLine("ground", wanted.ground(), "填写督办情形的编号").ifPresent(against::add);
        Texts.against("document", wanted.document(), "填写批示、决定或督办的理由").ifPresent(against::add);
        wanted.subject()
                .flatMap(it -> Texts.againstLine("subject", it, "填写督办事项"))
                .ifPresent(against::add);
        wanted.instruction()
                .flatMap(it -> Texts.against("instruction", it, "填写督办要求"))
                .ifPresent(against::add);
        wanted.units().stream()
                .filter(it -> city.unit(it).isEmpty())
                .map(it -> Objection.invalid("units", "没有编号为 " + it + " 的承办单位", "从 /api/units 中选择"))
                .forEach(against::add);
        if (!against.isEmpty()) {
            return new CaseReply.Refused(against, basis.law());
        }
        return store(() -> {
            Supervising.Outcome opened = supervising.open(
                    actor, wanted.tickets().stream().distinct().toList(), wanted.ground(), wanted.document());
            if (opened.watched().isEmpty()) {
                return opened.refused().orElseThrow();
            }
            long number = cases.gather(
                    opened.watched(),
                    Optional.empty(),
                    new NewFile(
                            wanted.subject().or(opened::subject).orElse(wanted.ground()),
                            actor.name(),
                            now,
                            wanted.units(),
                            Optional.empty()));
            wanted.instruction()
                    .ifPresent(it -> cases.say(
                            number,
                            new Said(Kind.INSTRUCTION, Optional.empty(), it, actor.name(), now),
                            Optional.empty()));
            return new CaseReply.Done(cases.find(number).orElseThrow(), opened.notTaken(), 0);
        });
    }

    @Override
    public CaseReply instruct(Actor actor, long number, String text, Optional<LocalDate> due) {
        Basis basis = Basis.of(regulations, now());
        List<Objection> against = new ArrayList<>();
        basis.againstSupervising(actor).ifPresent(against::add);
        Texts.against("text", text, "填写督办要求").ifPresent(against::add);
        due.filter(it -> it.isBefore(now().atZone(WorkingDays.ZONE).toLocalDate()))
                .ifPresent(it -> against.add(Objection.invalid("due", "期限早于今天", "填写今天或以后的日期")));
        Optional<Instant> end = due.map(
                it -> it.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant().minus(1, ChronoUnit.SECONDS));
        return said(actor, number, basis, against, Kind.INSTRUCTION, Optional.empty(), text, end);
    }

    @Override
    public CaseReply urge(Actor actor, long number, String text, Optional<UnitId> unit) {
        Basis basis = Basis.of(regulations, now());
        List<Objection> against = new ArrayList<>();
        basis.againstSupervising(actor).ifPresent(against::add);
        Texts.against("text", text, "填写催办的内容").ifPresent(against::add);
        return said(actor, number, basis, against, Kind.URGING, unit, text, Optional.empty());
    }

    @Override
    public CaseReply reply(Actor actor, long number, String text) {
        Basis basis = Basis.of(regulations, now());
        List<Objection> against = new ArrayList<>();
        if (actor.role() != Role.UNIT_OFFICER) {
            against.add(basis.grounds().forbidden("督办由承办单位回复", "由承办单位的工作账号回复"));
        }
        Texts.against("text", text, "填写办理情况").ifPresent(against::add);
        return said(actor, number, basis, against, Kind.REPLY, actor.unit(), text, Optional.empty());
    }

    /** @param unit who speaks, or who is spoken to; must be concerned */
    private CaseReply said(
            Actor actor,
            long number,
            Basis basis,
            List<Objection> against,
            Kind kind,
            Optional<UnitId> unit,
            String text,
            Optional<Instant> due) {
        Scope scope = Scope.of(actor, looks);
        Optional<SupervisionCase> found = store(() -> cases.find(number)).filter(scope::sees);
        if (found.isEmpty()) {
            return new CaseReply.Unknown(number);
        }
        unit.filter(it -> !found.get().units().contains(it))
                .map(it -> kind == Kind.REPLY
                        ? basis.grounds().forbidden(city.nameOf(it) + "不是本督办件的承办单位，只能回复本单位的督办", "由所涉单位回复")
                        : Objection.invalid("unit", city.nameOf(it) + "不是本督办件的承办单位", "从督办件所涉单位中选择"))
                .ifPresent(against::add);
        if (found.get().state() != CaseState.OPEN) {
            against.add(ended(basis));
        }
        if (!against.isEmpty()) {
            return new CaseReply.Refused(against, basis.law());
        }
        Said said = new Said(kind, unit, text.strip(), actor.name(), now());
        if (!store(() -> cases.say(number, said, due))) {
            return new CaseReply.Refused(List.of(ended(basis)), basis.law());
        }
        return new CaseReply.Done(scope.shown(store(() -> cases.find(number)).orElseThrow()), List.of(), 0);
    }

    @Override
    public CaseReply end(Actor actor, long number, String result) {
        Instant now = now();
        Basis basis = Basis.of(regulations, now);
        Scope scope = Scope.of(actor, looks);
        Optional<SupervisionCase> found = store(() -> cases.find(number)).filter(scope::sees);
        if (found.isEmpty()) {
            return new CaseReply.Unknown(number);
        }
        List<Objection> against = new ArrayList<>();
        basis.againstSupervising(actor).ifPresent(against::add);
        Texts.against("result", result, "填写督办结果").ifPresent(against::add);
        if (found.get().state() != CaseState.OPEN) {
            against.add(ended(basis));
        }
        if (!against.isEmpty()) {
            return new CaseReply.Refused(against, basis.law());
        }
        return store(() -> {
            List<Watched> open = found.get().grounds().stream()
                    .filter(CaseGround::open)
                    .map(it -> new Watched(it.ticket(), it.supervision()))
                    .toList();
            List<Watched> portion = open.subList(0, Math.min(open.size(), MOST_TICKETS));
            Supervising.Outcome closed = supervising.close(actor, portion, result.strip());
            if (closed.refused().isPresent()) {
                return closed.refused().get();
            }
            int left = open.size() - portion.size();
            if (left == 0) {
                cases.say(
                        number,
                        new Said(Kind.RESULT, Optional.empty(), result.strip(), actor.name(), now),
                        Optional.empty());
            }
            return new CaseReply.Done(cases.find(number).orElseThrow(), closed.notTaken(), left);
        });
    }

    private static Objection ended(Basis basis) {
        return basis.grounds().wrongOrder("督办件已办结或已并入另一督办件", "需要继续督办的，重新督办");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
