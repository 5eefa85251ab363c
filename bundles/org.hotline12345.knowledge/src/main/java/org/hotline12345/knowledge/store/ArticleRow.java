package org.hotline12345.knowledge.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hotline12345.knowledge.ArticleStore.InForce;
import org.hotline12345.knowledge.Kept;
import org.hotline12345.knowledge.Kept.Origin;
import org.hotline12345.knowledge.Kept.Published;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.ArticleState;
import org.hotline12345.law.party.UnitId;

/** An article without its text, which stands in its revisions. */
@Entity
@Table(name = "knowledge_article")
class ArticleRow {

    @Id
    private String id;

    private int version;
    private int revision;
    private String state;
    private String unit;

    @Column(name = "published_revision")
    private Integer publishedRevision;

    @Column(name = "published_at")
    private Long publishedAt;

    @Column(name = "valid_from")
    private String validFrom;

    @Column(name = "valid_to")
    private String validTo;

    private String origin;
    private boolean keeps;

    @Column(name = "is_present")
    private boolean present;

    @Column(name = "changed_at")
    private long changedAt;

    protected ArticleRow() {}

    ArticleRow(Kept kept) {
        this.id = kept.id();
        keep(kept);
    }

    final void keep(Kept kept) {
        version = kept.version();
        revision = kept.revision();
        state = kept.state().name();
        Optional<ArticleContent> text = kept.published().map(Published::content);
        unit = text.orElse(kept.content()).unit().value();
        publishedRevision = kept.published().map(Published::revision).orElse(null);
        publishedAt = kept.published().map(it -> it.at().toEpochMilli()).orElse(null);
        validFrom = text.map(it -> it.validFrom().toString()).orElse(null);
        validTo = text.flatMap(ArticleContent::validTo).map(LocalDate::toString).orElse(null);
        origin = kept.origin().map(Origin::bundle).orElse(null);
        keeps = kept.origin().filter(Origin::keeps).isPresent();
        present = kept.present();
        changedAt = kept.changedAt().toEpochMilli();
    }

    /** @param revisions by their numbers, the latest and the published one among them */
    Kept kept(Map<Integer, RevisionRow> revisions, Contents contents) {
        RevisionRow latest = revisions.get(revision);
        return new Kept(
                id,
                version,
                revision,
                ArticleState.valueOf(state),
                latest.content(contents),
                latest.writtenBy(),
                Optional.ofNullable(publishedRevision)
                        .map(it -> new Published(
                                it, revisions.get(it).content(contents), Instant.ofEpochMilli(publishedAt))),
                Optional.ofNullable(origin).map(it -> new Origin(it, keeps)),
                present,
                Instant.ofEpochMilli(changedAt));
    }

    /** To be asked of what is published. */
    InForce inForce() {
        return new InForce(id, publishedRevision, new UnitId(unit));
    }

    String id() {
        return id;
    }

    int revision() {
        return revision;
    }

    String origin() {
        return origin;
    }
}
