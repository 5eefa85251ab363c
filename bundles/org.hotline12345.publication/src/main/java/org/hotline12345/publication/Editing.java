package org.hotline12345.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.publication.Publication.State;

/**
 * Judges what somebody writes for the public, and who agrees to it: one of the hotline writes, another of the center and then one
 * of the governing office agree (A32).
 *
 * @param grounds on which refusals rest
 * @param secrecy on which it rests that nobody is told of (A37)
 * @param law which says whose hand it may not be in; empty where none is installed
 * @param now when it is judged
 */
record Editing(Grounds grounds, Grounds secrecy, Optional<Regulation> law, Instant now) {

    static final String WRITTEN = "起草";
    static final String REWRITTEN = "修改";

    Optional<Objection> againstWriting(Actor actor) {
        return actor.role() == Role.CALL_TAKER || actor.role() == Role.CENTER
                ? Optional.empty()
                : Optional.of(grounds.forbidden("公开事项由话务员或市政务服务中心起草", "报市政务服务中心"));
    }

    Optional<Objection> againstLooking(Actor actor) {
        return actor.role() == Role.GOVERNING_OFFICE
                ? Optional.empty()
                : againstWriting(actor).map(it -> grounds.forbidden("未公开的事项由热线工作人员查看", "查看 /api/publication"));
    }

    /** What still tells who somebody is: never a requester, and else only what the editor has looked at. */
    List<Objection> againstTelling(PublicationForm form, List<Contact> requesters) {
        Set<String> confirmed = new HashSet<>(form.confirmed());
        List<Objection> against = new ArrayList<>();
        String[] where = {"title", "text", "explanation"};
        for (int part = 0; part < where.length; part++) {
            for (Redaction each : Redactions.in(form.texts().get(part), requesters)) {
                if (each.kind().certain()) {
                    against.add(secrecy.unlawful(
                            where[part],
                            where[part] + " 第 " + (each.start() + 1) + " 字起含有" + Words.of(each.kind()),
                            "隐去后重新提交，可先取得脱敏建议"));
                } else if (!confirmed.contains(each.words())) {
                    against.add(secrecy.unlawful(
                            where[part],
                            where[part] + " 第 " + (each.start() + 1) + " 字起可能含有" + Words.of(each.kind()),
                            "隐去；确认可以公开的，把原文列入 confirmed"));
                }
            }
        }
        return against;
    }

    Publication drafted(Actor actor, PublicationForm form) {
        return new Publication(
                0,
                form,
                State.DRAFT,
                actor.name(),
                Optional.empty(),
                List.of(Deed.of(WRITTEN, actor, now, form.title())));
    }

    Ruling<Publication> rewritten(Actor actor, Publication kept, PublicationForm form) {
        return kept.state() == State.DRAFT || kept.state() == State.RETURNED
                ? Ruling.granted(kept.rewritten(form, Deed.of(REWRITTEN, actor, now, form.title())))
                : grounds.refused(grounds.wrongOrder(
                        "公开事项 " + kept.number() + " " + Words.of(kept.state()) + "，不能修改", "先退回或撤回，撤回的重新起草"));
    }

    Ruling<Publication> act(Actor actor, Act act, Publication kept, String why) {
        List<Objection> against =
                new ArrayList<>(new Form().line("why", why, "填写理由").objections());
        (act == Act.WITHDRAW ? againstWithdrawing(actor, kept) : againstDeciding(actor, kept)).ifPresent(against::add);
        if (!against.isEmpty()) {
            return grounds.refused(against);
        }
        Deed deed = Deed.of(Words.of(act), actor, now, why);
        return Ruling.granted(
                switch (act) {
                    case AGREE ->
                        kept.state() == State.DRAFT
                                ? kept.in(State.AGREED, Optional.empty(), deed)
                                : kept.in(State.PUBLISHED, Optional.of(now), deed);
                    case RETURN -> kept.in(State.RETURNED, Optional.empty(), deed);
                    case WITHDRAW -> kept.in(State.WITHDRAWN, kept.publishedAt(), deed);
                });
    }

    private Optional<Objection> againstDeciding(Actor actor, Publication kept) {
        Optional<Role> judge = kept.state().judge();
        if (judge.isEmpty()) {
            return Optional.of(
                    grounds.wrongOrder("公开事项 " + kept.number() + " " + Words.of(kept.state()) + "，不待审核", "查看其办理记录"));
        }
        if (actor.role() != judge.get()) {
            return Optional.of(
                    grounds.forbidden("公开事项 " + kept.number() + " 由" + Words.of(judge.get()) + "审核", "由有权的工作人员办理"));
        }
        // The same person may have an account of each office.
        Set<String> hands = new HashSet<>(Set.of(kept.writer()));
        if (kept.state() == State.AGREED) {
            hands.add(kept.record().get(kept.record().size() - 1).by());
        }
        return Recusal.PUBLICATION.against(law, actor.name(), hands);
    }

    private Optional<Objection> againstWithdrawing(Actor actor, Publication kept) {
        if (actor.role() != Role.CENTER && actor.role() != Role.GOVERNING_OFFICE) {
            return Optional.of(grounds.forbidden("公开事项由市政务服务中心或市政府办公室撤回", "报市政务服务中心"));
        }
        return kept.state() == State.WITHDRAWN
                ? Optional.of(grounds.wrongOrder("公开事项 " + kept.number() + " 已撤回", "无须再撤回"))
                : Optional.empty();
    }
}
