package org.hotline12345.supervision.soap;

import static org.hotline12345.supervision.soap.Answering.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.supervision.api.CaseReply;
import org.hotline12345.supervision.api.CaseSelection;
import org.hotline12345.supervision.api.CaseSelection.Standing;
import org.hotline12345.supervision.api.NewCase;
import org.hotline12345.supervision.api.SupervisionCase;
import org.hotline12345.supervision.api.SupervisionCases;

/** 督办件. The operations on cases, from the making to the end. */
final class CaseOperations {

    private static final int PAGE = 50;

    private final SupervisionCases cases;
    private final City city;
    private final Clock clock;

    CaseOperations(SupervisionCases cases, City city, Clock clock) {
        this.cases = cases;
        this.city = city;
        this.clock = clock;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("ListCases", "督办件，最新的在前", Selecting.class, CasePage.class, this::list),
                SoapOperation.of("ReadCase", "督办件", Read.class, CaseDetails.class, this::read),
                act("MakeCase", "督办一件或几件工单，合为一个督办件", Opening.class, this::make),
                act("InstructCase", "督办要求；可以重新设定期限", Instruction.class, this::instruct),
                act("UrgeCase", "催办", Urging.class, this::urge),
                act("ReplyToCase", "单位回复", Reply.class, this::reply),
                act("EndCase", "办结督办", Ending.class, this::end));
    }

    private CasePage list(Selecting wanted, Request request) {
        CaseSelection selection = new CaseSelection(wanted.state(), wanted.unit(), wanted.before(), PAGE);
        List<SupervisionCase> found = part(request, () -> cases.list(request.actor(), selection));
        return new CasePage(
                found.stream().map(this::view).toList(),
                Optional.of(found)
                        .filter(it -> it.size() == PAGE)
                        .map(it -> it.get(PAGE - 1).number()));
    }

    private CaseDetails read(Read wanted, Request request) {
        int before = wanted.from().orElse(0);
        if (before < 0) {
            throw new Refusal(Problems.of(
                    List.of(Objection.invalid("from", "from 小于 0", "填写上一页的 nextGround")), Optional.empty()));
        }
        return part(request, () -> cases.find(request.actor(), wanted.number()))
                .map(it -> CaseDetails.of(it, city, clock.instant(), before))
                .orElseThrow(() -> unknown(wanted.number()));
    }

    private CaseReply make(Actor actor, Opening said) {
        return cases.make(
                actor,
                new NewCase(
                        said.tickets(),
                        said.ground(),
                        said.document(),
                        said.subject(),
                        Set.copyOf(said.units()),
                        said.instruction()));
    }

    private CaseReply instruct(Actor actor, Instruction said) {
        return cases.instruct(actor, said.number(), said.text(), said.due());
    }

    private CaseReply urge(Actor actor, Urging said) {
        return cases.urge(actor, said.number(), said.text(), said.unit());
    }

    private CaseReply reply(Actor actor, Reply said) {
        return cases.reply(actor, said.number(), said.text());
    }

    private CaseReply end(Actor actor, Ending said) {
        return cases.end(actor, said.number(), said.result());
    }

    private <Q extends Record> SoapOperation act(
            String name, String words, Class<Q> said, BiFunction<Actor, Q, CaseReply> act) {
        return SoapOperation.of(
                name,
                words,
                said,
                CaseChanged.class,
                (asked, request) -> done(part(request, () -> act.apply(request.actor(), asked))));
    }

    private CaseChanged done(CaseReply reply) {
        if (reply instanceof CaseReply.Done done) {
            return new CaseChanged(view(done.supervised()), done.notTaken(), done.left());
        }
        if (reply instanceof CaseReply.Refused refused) {
            throw new Refusal(Problems.of(refused.objections(), refused.law()));
        }
        throw unknown(((CaseReply.Unknown) reply).number());
    }

    private static Refusal unknown(long number) {
        return Answering.unknown("督办件 " + number, "ListCases");
    }

    private CaseDetails view(SupervisionCase supervised) {
        return CaseDetails.of(supervised, city, clock.instant(), 0);
    }

    /** Which cases; those before a number make the next page. */
    public record Selecting(Optional<Standing> state, Optional<UnitId> unit, Optional<Long> before) {}

    /**
     * Which case.
     *
     * @param from how many of its grounds come before the page that is shown; none where left out
     */
    public record Read(long number, Optional<Integer> from) {}

    /**
     * 督办.
     *
     * @param tickets one or several
     * @param ground the key of the paragraph
     * @param document the instruction, decision or reason it rests on
     * @param subject what it is about; made of category and place where it is left out
     * @param units the units concerned besides those that have the tickets
     * @param instruction what is to be done
     */
    public record Opening(
            List<TicketNumber> tickets,
            String ground,
            String document,
            Optional<String> subject,
            List<UnitId> units,
            Optional<String> instruction) {}

    /**
     * 督办要求.
     *
     * @param text what is to be done
     * @param due the last day of the case, Asia/Shanghai; its limit stays where it is left out
     */
    public record Instruction(long number, String text, Optional<LocalDate> due) {}

    /**
     * 催办.
     *
     * @param text what is said
     * @param unit to whom; to all units concerned where it is left out
     */
    public record Urging(long number, String text, Optional<UnitId> unit) {}

    /** 单位回复. What a unit has done. */
    public record Reply(long number, String text) {}

    /** 办结督办. What came of it. */
    public record Ending(long number, String result) {}
}
