package org.hotline12345.misuse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Recusal;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.misuse.Mark.State;

/**
 * Judges what somebody wants to do with a mark (A38): one person proposes, another of the center decides.
 *
 * @param grounds on which its refusals rest
 * @param law which says whose hand it may not be in; empty where none is installed
 * @param holds how long a mark holds from its confirmation
 * @param now when it is judged
 */
record Marking(Grounds grounds, Optional<Regulation> law, Duration holds, Instant now) {

    static final String PROPOSED = "提出";
    static final String HANDED_OVER = "移交公安机关";
    static final String SEEN = "查阅证据材料";

    /** Who takes matters in may propose. */
    Optional<Objection> againstProposing(Actor actor) {
        return actor.role() == Role.CALL_TAKER || actor.role() == Role.CENTER
                ? Optional.empty()
                : Optional.of(grounds.forbidden("恶意占用标记由话务员或市政务服务中心提出", "报市政务服务中心"));
    }

    /** Who only looks may look; units and requesters may not. */
    Optional<Objection> againstLooking(Actor actor) {
        return actor.role() == Role.GOVERNING_OFFICE
                ? Optional.empty()
                : againstProposing(actor).map(it -> grounds.forbidden("恶意占用标记由热线工作人员查看", "向市政务服务中心了解"));
    }

    /** @param open a mark of the same requester that holds or may come to */
    Ruling<Mark> propose(Actor actor, MarkProposal proposal, String tag, Optional<Mark> open) {
        if (open.isPresent()) {
            return grounds.refused(grounds.wrongOrder(
                    "同一诉求人已有标记 " + open.get().number(), "查看标记 " + open.get().number() + "，需要延长的提出续期"));
        }
        return Ruling.granted(new Mark(
                0,
                tag,
                proposal.abuse(),
                proposal.tickets(),
                State.PROPOSED,
                Optional.of(actor.name()),
                Optional.empty(),
                List.of(),
                List.of(Deed.of(PROPOSED, actor, now, proposal.why()))));
    }

    Ruling<Mark> act(Actor actor, Act act, Mark mark, String why) {
        List<Objection> against =
                new ArrayList<>(new Form().line("why", why, "填写理由").objections());
        switch (act) {
            case CONFIRM, REFUSE -> againstDeciding(actor, mark).ifPresent(against::add);
            case RENEW -> againstRenewing(actor, mark).ifPresent(against::add);
            case LIFT -> againstLifting(actor, mark).ifPresent(against::add);
        }
        if (!against.isEmpty()) {
            return grounds.refused(against);
        }
        Deed deed = Deed.of(Words.of(act), actor, now, why);
        return Ruling.granted(
                switch (act) {
                    case CONFIRM ->
                        mark.in(
                                State.CONFIRMED,
                                Optional.empty(),
                                Optional.of(later(mark).plus(holds)),
                                deed);
                    case REFUSE ->
                        mark.in(
                                mark.state() == State.PROPOSED ? State.REFUSED : State.CONFIRMED,
                                Optional.empty(),
                                mark.until(),
                                deed);
                    case RENEW -> mark.in(State.RENEWAL_PROPOSED, Optional.of(actor.name()), mark.until(), deed);
                    case LIFT -> mark.in(State.LIFTED, Optional.empty(), mark.until(), deed);
                });
    }

    /** What is renewed in time loses no day. */
    private Instant later(Mark mark) {
        return mark.until().filter(now::isBefore).orElse(now);
    }

    private Optional<Objection> againstDeciding(Actor actor, Mark mark) {
        if (actor.role() != Role.CENTER) {
            return Optional.of(center("确认"));
        }
        boolean late = mark.state() == State.RENEWAL_PROPOSED && !mark.inForce(now);
        if (mark.waiting().isEmpty() || late) {
            return Optional.of(grounds.wrongOrder("标记 " + mark.number() + " 没有待确认的事项，或已到期", "到期后需要的，重新提出"));
        }
        return Recusal.MISUSE.against(law, actor.name(), mark.waiting().stream().toList());
    }

    private Optional<Objection> againstRenewing(Actor actor, Mark mark) {
        boolean renewable = mark.state() == State.CONFIRMED && mark.inForce(now);
        return againstProposing(actor)
                .or(() -> renewable
                        ? Optional.empty()
                        : Optional.of(grounds.wrongOrder("标记 " + mark.number() + " 不在有效期内，或已提出续期", "到期后需要的，重新提出")));
    }

    private Optional<Objection> againstLifting(Actor actor, Mark mark) {
        if (actor.role() != Role.CENTER) {
            return Optional.of(center("解除"));
        }
        return mark.open(now)
                ? Optional.empty()
                : Optional.of(grounds.wrongOrder("标记 " + mark.number() + " 已不起作用", "无须解除"));
    }

    /** It need not hold any more: the police works for longer. */
    Optional<Objection> againstHandingOver(Actor actor, Mark mark) {
        if (actor.role() != Role.CENTER) {
            return Optional.of(center("移交"));
        }
        return mark.everConfirmed() && mark.state() != State.LIFTED
                ? Optional.empty()
                : Optional.of(grounds.wrongOrder("标记 " + mark.number() + " 未经确认，或已解除", "先由第二人确认"));
    }

    private Objection center(String act) {
        return grounds.forbidden("恶意占用标记由市政务服务中心" + act, "报市政务服务中心");
    }
}
