package org.hotline12345.knowledge;

import static org.hotline12345.knowledge.Reaching.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotline12345.knowledge.api.Act;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.ArticleState;
import org.hotline12345.knowledge.api.Articles;
import org.hotline12345.knowledge.api.Editing;
import org.hotline12345.knowledge.api.Entry;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.step.ReportKnowledge;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes changes of articles, has them judged, and keeps them. */
@Component
public final class Editorial implements Articles {

    private final ArticleStore articles;
    private final IndexFollower follower;
    private final City city;
    private final Regulations regulations;
    private final Clock clock;

    @Activate
    public Editorial(
            @Reference ArticleStore articles,
            @Reference IndexFollower follower,
            @Reference City city,
            @Reference Regulations regulations) {
        this(articles, follower, city, regulations, Clock.systemUTC());
    }

    Editorial(ArticleStore articles, IndexFollower follower, City city, Regulations regulations, Clock clock) {
        this.articles = articles;
        this.follower = follower;
        this.city = city;
        this.regulations = regulations;
        this.clock = clock;
    }

    @Override
    public Editing draft(Actor actor, ArticleContent content, String why) {
        Today today = Today.by(clock);
        Judgement judgement = judgement(today);
        List<Objection> against = judgement.againstText(actor, content, why);
        if (!against.isEmpty()) {
            return judgement.refused(against);
        }
        return store(() -> articles.create(id -> {
            Kept drafted = Kept.drafted(id, content, actor.name(), today.now());
            return Settled.of(
                    new Editing.Done(drafted.latest(today.day())),
                    new Move(drafted, entry(Act.DRAFTED, drafted, actor, today.now(), why)));
        }));
    }

    @Override
    public Editing revise(Actor actor, String id, Optional<Integer> version, ArticleContent content, String why) {
        return change(
                Act.REVISED,
                actor,
                id,
                version,
                why,
                (judgement, kept) -> {
                    List<Objection> against = new ArrayList<>(judgement.againstRevising(actor, kept));
                    against.addAll(judgement.againstText(actor, content, why));
                    return against;
                },
                (kept, now) -> kept.revised(content, actor.name(), now));
    }

    @Override
    public Editing submit(Actor actor, String id, Optional<Integer> version, String why) {
        return change(
                Act.SUBMITTED,
                actor,
                id,
                version,
                why,
                (judgement, kept) -> judgement.againstSubmitting(actor, kept),
                (kept, now) -> kept.in(ArticleState.REVIEW, now));
    }

    @Override
    public Editing refuse(Actor actor, String id, Optional<Integer> version, String why) {
        return change(
                Act.REFUSED,
                actor,
                id,
                version,
                why,
                (judgement, kept) -> judgement.againstReviewing(actor, kept),
                (kept, now) -> kept.in(ArticleState.DRAFT, now));
    }

    @Override
    public Editing publish(Actor actor, String id, Optional<Integer> version, String why) {
        return change(
                Act.PUBLISHED,
                actor,
                id,
                version,
                why,
                (judgement, kept) -> judgement.againstPublishing(actor, kept),
                Kept::published);
    }

    @Override
    public Editing expire(Actor actor, String id, Optional<Integer> version, String why) {
        return change(
                Act.EXPIRED,
                actor,
                id,
                version,
                why,
                (judgement, kept) -> judgement.againstExpiring(actor, kept),
                Kept::expired);
    }

    private interface Judging {
        List<Objection> against(Judgement judgement, Kept kept);
    }

    private interface Changing {
        Kept change(Kept kept, Instant now);
    }

    private Editing change(
            Act act,
            Actor actor,
            String id,
            Optional<Integer> version,
            String why,
            Judging judging,
            Changing changing) {
        Today today = Today.by(clock);
        Judgement judgement = judgement(today);
        Function<Kept, Settled<Editing, Move>> decision = kept -> {
            if (version.filter(it -> it != kept.version()).isPresent()) {
                return Settled.nothing(new Editing.Stale(id, version.get(), kept.version()));
            }
            List<Objection> against = new ArrayList<>(judging.against(judgement, kept));
            if (act != Act.REVISED) {
                against.addAll(Completeness.against("why", why, "填写理由"));
            }
            if (!against.isEmpty()) {
                return Settled.nothing(judgement.refused(against));
            }
            Kept next = changing.change(kept, today.now());
            return Settled.of(
                    new Editing.Done(next.latest(today.day())),
                    new Move(next, entry(act, next, actor, today.now(), why)));
        };
        Editing answer = store(() -> articles.settle(
                id,
                found -> found.filter(Kept::present)
                        .filter(it -> judgement.sees(actor, it, today.day()))
                        .map(decision)
                        .orElseGet(() -> Settled.nothing(new Editing.Unknown(id)))));
        follower.soon();
        return answer;
    }

    private static Entry entry(Act act, Kept after, Actor actor, Instant at, String why) {
        return new Entry(act, after.revision(), actor.name(), actor.role(), actor.unit(), at, why);
    }

    private Judgement judgement(Today today) {
        return new Judgement(
                city,
                new Powers(city, Grounds.of(regulations, ReportKnowledge.class, today.day())),
                regulations.inForce(today.day()));
    }
}
