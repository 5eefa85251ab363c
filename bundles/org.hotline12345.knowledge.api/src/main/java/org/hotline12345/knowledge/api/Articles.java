package org.hotline12345.knowledge.api;

import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 知识维护. Writes articles (A25). A unit's officer writes for the own unit and those below it, and the center for any. Who
 * publishes is the center, or an officer of a unit above the article's own; never the account that wrote the revision. Each
 * change says who, when and why, and is durable on return. Safe for any thread.
 *
 * <p>Where {@code version} is stated and the article has changed since, the answer is {@link Editing.Stale}. Each method throws
 * {@link KnowledgeUnavailable} where the store does not answer.
 */
@ProviderType
public interface Articles {

    /** 起草. */
    Editing draft(Actor actor, ArticleContent content, String why);

    /** 修订. Makes a new revision, which is a draft; what is published stays so until the new one is. */
    Editing revise(Actor actor, String id, Optional<Integer> version, ArticleContent content, String why);

    /** 送审. */
    Editing submit(Actor actor, String id, Optional<Integer> version, String why);

    /** 退回修改. Gives a revision back to who wrote it. */
    Editing refuse(Actor actor, String id, Optional<Integer> version, String why);

    /** 发布. From now on this revision is the one that is read out. */
    Editing publish(Actor actor, String id, Optional<Integer> version, String why);

    /** 废止. Nothing of the article is read out any more; a new revision may follow. */
    Editing expire(Actor actor, String id, Optional<Integer> version, String why);
}
