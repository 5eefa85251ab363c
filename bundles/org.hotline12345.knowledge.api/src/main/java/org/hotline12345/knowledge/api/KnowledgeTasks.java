package org.hotline12345.knowledge.api;

import java.util.List;
import org.hotline12345.law.party.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 知识库纠错任务. What the call desk found wrong or missing, until its unit has done something about it. Each
 * {@code ReportKnowledge} on a ticket becomes a task by itself. A unit sees the tasks of its own and of those below it, who
 * works for the hotline sees all. Safe for any thread; each method throws {@link KnowledgeUnavailable} where the store does not
 * answer.
 */
@ProviderType
public interface KnowledgeTasks {

    /** Reports what no ticket shows; for the call desk and the center. */
    Tasking report(Actor actor, Feedback feedback);

    /** Those that {@code actor} may see, the latest first. */
    List<KnowledgeTask> list(Actor actor, TaskSelection selection);

    /** How an article fares in use; for who works for the hotline or for a unit. */
    ArticleUse use(String article);

    /** 办结. Says what was done; for the unit, those above it, and the center. */
    Tasking close(Actor actor, long number, Remedy remedy);
}
