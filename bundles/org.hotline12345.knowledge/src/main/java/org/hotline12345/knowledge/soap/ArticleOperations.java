package org.hotline12345.knowledge.soap;

import static org.hotline12345.knowledge.soap.Answering.answered;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.ArticleUse;
import org.hotline12345.knowledge.api.Articles;
import org.hotline12345.knowledge.api.Editing;
import org.hotline12345.knowledge.api.KnowledgeBase;
import org.hotline12345.knowledge.api.KnowledgeTasks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;

/** The operations on articles, from the draft to the revision that is read out. */
final class ArticleOperations {

    private final KnowledgeBase base;
    private final Articles articles;
    private final KnowledgeTasks tasks;
    private final City city;

    ArticleOperations(KnowledgeBase base, Articles articles, KnowledgeTasks tasks, City city) {
        this.base = base;
        this.articles = articles;
        this.tasks = tasks;
        this.city = city;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("ReadArticle", "条目", Wanted.class, ArticleDetails.class, this::read),
                SoapOperation.of("ListRevisions", "版本", Wanted.class, ArticleRevisions.class, this::revisions),
                SoapOperation.of("ReadRecord", "办理记录", Wanted.class, ArticleRecord.class, this::record),
                SoapOperation.of("DraftArticle", "起草", Draft.class, ArticleDetails.class, this::draft),
                SoapOperation.of("ReviseArticle", "修订", Changed.class, ArticleDetails.class, this::revise),
                act("SubmitArticle", "送审", articles::submit),
                act("PublishArticle", "发布", articles::publish),
                act("RefuseArticle", "退回修改", articles::refuse),
                act("ExpireArticle", "废止", articles::expire));
    }

    private ArticleDetails read(Wanted wanted, Request request) {
        return answered(() -> base.read(request.actor(), wanted.id()))
                .map(it -> view(it, request))
                .orElseThrow(() -> unknown(wanted.id()));
    }

    private ArticleRevisions revisions(Wanted wanted, Request request) {
        return new ArticleRevisions(
                wanted.id(), some(wanted, answered(() -> base.revisions(request.actor(), wanted.id()))));
    }

    private ArticleRecord record(Wanted wanted, Request request) {
        return new ArticleRecord(wanted.id(), some(wanted, answered(() -> base.record(request.actor(), wanted.id()))));
    }

    private static <T> List<T> some(Wanted wanted, List<T> found) {
        if (found.isEmpty()) {
            throw unknown(wanted.id());
        }
        return found;
    }

    private ArticleDetails draft(Draft draft, Request request) {
        Answering.requireStaff(request);
        return done(answered(() -> articles.draft(request.actor(), draft.content(), draft.why())), request);
    }

    private ArticleDetails revise(Changed changed, Request request) {
        Answering.requireStaff(request);
        return done(
                answered(() -> articles.revise(
                        request.actor(), changed.id(), changed.version(), changed.content(), changed.why())),
                request);
    }

    private SoapOperation act(String name, String words, Act act) {
        return SoapOperation.of(name, words, Acted.class, ArticleDetails.class, (acted, request) -> {
            Answering.requireStaff(request);
            return done(answered(() -> act.take(request.actor(), acted.id(), acted.version(), acted.why())), request);
        });
    }

    private ArticleDetails done(Editing editing, Request request) {
        if (editing instanceof Editing.Done done) {
            return view(done.article(), request);
        }
        if (editing instanceof Editing.Refused refused) {
            throw new Refusal(Problems.of(refused.objections(), refused.law()));
        }
        if (editing instanceof Editing.Stale stale) {
            throw new Refusal(Problems.stale("条目", stale.seen(), stale.current()));
        }
        throw unknown(((Editing.Unknown) editing).id());
    }

    private ArticleDetails view(Article article, Request request) {
        Optional<ArticleUse> use = Optional.of(article.id())
                .filter(it -> Answering.staff(request))
                .map(it -> answered(() -> tasks.use(it)));
        return ArticleDetails.of(article, city, use);
    }

    private static Refusal unknown(String id) {
        return Answering.unknown("id", "没有条目 " + id + "，或无权查看", "以 Search 检索");
    }

    /** What somebody does with an article, besides writing it. */
    private interface Act {

        Editing take(Actor actor, String id, Optional<Integer> version, String why);
    }

    /** Which article. */
    public record Wanted(String id) {}

    /** A new article, and why it is written. */
    public record Draft(ArticleContent content, String why) {}

    /** What an article is to say from now on, the version that the caller has seen, and why. */
    public record Changed(String id, Optional<Integer> version, ArticleContent content, String why) {}

    /** Which article, the version that the caller has seen, and why. */
    public record Acted(String id, Optional<Integer> version, String why) {}
}
