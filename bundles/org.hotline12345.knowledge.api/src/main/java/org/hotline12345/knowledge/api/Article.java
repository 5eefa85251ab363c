package org.hotline12345.knowledge.api;

import java.time.Instant;
import java.util.Optional;

/**
 * 知识库条目. An article as somebody may see it: who maintains it sees its latest revision where none is published, everybody
 * else the published one only.
 *
 * @param id by which it is cited
 * @param version counts its changes; what a change is asked for with
 * @param revision which revision {@code content} is
 * @param state of this revision, today
 * @param content what it says
 * @param latest the number of the latest revision; larger than {@code revision} where a new one is on its way
 * @param latestState how far the latest revision has come
 * @param publishedAt when this revision was published
 * @param origin the bundle that brings it; empty for what was written here
 * @param changedAt when anything of it last changed
 */
public record Article(
        String id,
        int version,
        int revision,
        ArticleState state,
        ArticleContent content,
        int latest,
        ArticleState latestState,
        Optional<Instant> publishedAt,
        Optional<String> origin,
        Instant changedAt) {}
