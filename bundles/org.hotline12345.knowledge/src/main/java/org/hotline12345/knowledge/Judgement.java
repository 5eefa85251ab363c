package org.hotline12345.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.ArticleState;
import org.hotline12345.knowledge.api.Editing;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Recusal;
import org.hotline12345.law.procedure.Regulation;

/**
 * Says what stands against a change of an article (A25): who may make it, in which order, and with what text. Pure.
 *
 * @param law which says whose hand it may not be in; empty where none is installed
 */
record Judgement(City city, Powers powers, Optional<Regulation> law) {

    Editing refused(List<Objection> against) {
        return new Editing.Refused(against, powers.basis().law());
    }

    /** Who sees nothing of an article is not told that there is one. */
    boolean sees(Actor actor, Kept kept, LocalDate day) {
        return powers.oversees(actor, kept.content().unit())
                || kept.inForce(day)
                        .filter(it -> powers.speaks(it.content().unit()))
                        .isPresent();
    }

    List<Objection> againstText(Actor actor, ArticleContent content, String why) {
        List<Objection> against = new ArrayList<>(Completeness.against(content, city));
        against.addAll(Completeness.against("why", why, "填写起草或修订的理由"));
        if (content.unit() != null) {
            powers.againstUnit("unit", content.unit()).ifPresent(against::add);
            powers.againstWriting(actor, content.unit()).ifPresent(it -> against.add(0, it));
        }
        return against;
    }

    List<Objection> againstRevising(Actor actor, Kept kept) {
        return first(againstWriting(actor, kept), againstTouching(kept));
    }

    List<Objection> againstSubmitting(Actor actor, Kept kept) {
        return first(againstWriting(actor, kept), not(kept, ArticleState.DRAFT, "送审"));
    }

    /** Whoever may publish, and also the unit that asked for it, which may take its draft back. */
    List<Objection> againstReviewing(Actor actor, Kept kept) {
        return first(againstWriting(actor, kept), not(kept, ArticleState.REVIEW, "退回修改"));
    }

    /** Whoever may, and did not write it. */
    List<Objection> againstPublishing(Actor actor, Kept kept) {
        Optional<Objection> unready = not(kept, ArticleState.REVIEW, "发布")
                .or(() -> powers.againstUnit("unit", kept.content().unit()));
        Optional<Objection> forbidden = powers.againstPublishing(
                        actor, kept.content().unit())
                .or(() -> Recusal.KNOWLEDGE.against(law, actor.name(), List.of(kept.writer())));
        return first(forbidden, unready);
    }

    List<Objection> againstExpiring(Actor actor, Kept kept) {
        Optional<Objection> unpublished = kept.published().isPresent()
                ? Optional.empty()
                : Optional.of(powers.basis().wrongOrder("没有已发布的版本，不能废止", "未发布的草稿无须废止"));
        return first(againstWriting(actor, kept), unpublished);
    }

    private Optional<Objection> againstWriting(Actor actor, Kept kept) {
        return powers.againstWriting(actor, kept.content().unit());
    }

    /** What a module brings is written there, else its next version would silently undo what was written here. */
    private Optional<Objection> againstTouching(Kept kept) {
        return kept.origin()
                .map(it -> powers.basis().wrongOrder("本条目由模块 " + it.bundle() + " 提供，在模块中修订", "更新模块；内容有误须立即停用的，先废止"));
    }

    private Optional<Objection> not(Kept kept, ArticleState needed, String act) {
        return kept.state() == needed
                ? Optional.empty()
                : Optional.of(powers.basis()
                        .wrongOrder("本条目" + Words.of(kept.state()) + "，不能" + act, Words.of(needed) + "的条目才能" + act));
    }

    private static List<Objection> first(Optional<Objection> one, Optional<Objection> other) {
        return one.or(() -> other).stream().toList();
    }
}
