package org.hotline12345.bulletin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hotline12345.bulletin.Bulletin.State;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.time.WorkingDays;

/**
 * Judges who drafts, issues, corrects and reads (A30): the center makes bulletins, and who is on their lists reads them.
 *
 * @param grounds on which refusals rest
 * @param secrecy on which it rests that nobody is told of (A37)
 * @param now when it is judged
 */
record Editing(Grounds grounds, Grounds secrecy, Instant now) {

    Optional<Objection> againstWriting(Actor actor) {
        return actor.role() == Role.CENTER
                ? Optional.empty()
                : Optional.of(grounds.forbidden("工作简报和专报由市政务服务中心起草和印发", "报市政务服务中心"));
    }

    /** The public reads none: what it may read is published (A27). */
    Optional<Objection> againstReading(Actor actor) {
        return actor.role() == Role.CENTER || Readership.key(actor).isPresent()
                ? Optional.empty()
                : Optional.of(grounds.forbidden("工作简报和专报供名单中的单位和人员阅读", "用工作账号登录"));
    }

    /** What an editor has written, as far as it may stand. */
    List<Objection> againstTexts(List<String> lines, List<BulletinRemark> remarks, Readership readers) {
        Form form = new Form()
                .holds(
                        "remarks",
                        remarks.size() <= BulletinRemark.MOST,
                        "remarks 超过 " + BulletinRemark.MOST + " 项",
                        "减少后重新提交");
        for (int at = 0; at < remarks.size(); at++) {
            BulletinRemark remark = remarks.get(at);
            String where = "remarks[" + at + "]";
            form.given(where + ".section", remark.section(), "填写部分，如 OVERVIEW")
                    .text(where + ".text", remark.text(), BulletinRemark.LONGEST, "填写编者按")
                    .holds(
                            where + ".unit",
                            remark.unit()
                                    .filter(it -> !readers.units().contains(it))
                                    .isEmpty(),
                            "单位 " + remark.unit().map(Object::toString).orElse("") + " 不在阅读名单中",
                            "填写名单中的单位，或去掉 unit 写给阅读全文的人");
        }
        List<Objection> against = new ArrayList<>(form.objections());
        Texts texts = new Texts(secrecy).look(remarks);
        lines.forEach(it -> texts.look("title", it));
        against.addAll(texts.found());
        return against;
    }

    Ruling<Bulletin> revised(Actor actor, Bulletin kept, BulletinRevision revision) {
        List<Objection> against = new ArrayList<>(
                new Form().line("title", revision.title(), "填写标题").objections());
        against.addAll(againstTexts(
                revision.title() == null ? List.of() : List.of(revision.title()),
                revision.remarks(),
                kept.readership()));
        againstChanging(kept, "修改").ifPresent(it -> against.add(0, it));
        return against.isEmpty()
                ? Ruling.granted(kept.revised(revision.title(), revision.remarks(), Deed.of("修改", actor, now, "")))
                : grounds.refused(against);
    }

    Ruling<Bulletin> discarded(Actor actor, Bulletin kept, String why) {
        List<Objection> against =
                new ArrayList<>(new Form().line("why", why, "填写理由").objections());
        againstChanging(kept, "作废").ifPresent(it -> against.add(0, it));
        return against.isEmpty()
                ? Ruling.granted(kept.discarded(Deed.of("作废", actor, now, why)))
                : grounds.refused(against);
    }

    /** How it is issued, under the number that it will have. */
    Ruling<IntFunction<Bulletin>> issued(Actor actor, Bulletin kept) {
        Optional<Objection> against = againstChanging(kept, "印发");
        if (against.isPresent()) {
            return grounds.refused(against.get());
        }
        return Ruling.granted(next -> {
            Bulletin.Issue issue = new Bulletin.Issue(
                    now.atZone(WorkingDays.ZONE).getYear(),
                    next,
                    now.atZone(WorkingDays.ZONE).toLocalDate());
            return kept.issued(issue, Deed.of("印发", actor, now, issue.inWords()));
        });
    }

    /** Only what is issued is corrected, and once: what corrects it is corrected in its turn. */
    Optional<Ruling<Bulletin>> againstCorrecting(Bulletin kept) {
        if (kept.state() != State.ISSUED) {
            return Optional.of(grounds.refused(grounds.wrongOrder(kept.inWords() + "没有印发，不能更正", "草稿可以修改，或作废后重新起草")));
        }
        return kept.correctedBy()
                .map(it -> grounds.refused(grounds.wrongOrder(kept.inWords() + "已由 " + it + " 更正", "更正 " + it)));
    }

    private Optional<Objection> againstChanging(Bulletin kept, String act) {
        return kept.state() == State.DRAFT
                ? Optional.empty()
                : Optional.of(grounds.wrongOrder(
                        kept.inWords() + Words.of(kept.state()) + "，不能" + act,
                        kept.state() == State.ISSUED ? "以更正的新一期替代" : "重新起草"));
    }
}
