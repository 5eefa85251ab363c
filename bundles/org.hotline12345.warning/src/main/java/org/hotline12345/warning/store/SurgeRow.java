package org.hotline12345.warning.store;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hotline12345.warning.surge.Series;
import org.hotline12345.warning.surge.Surge;
import org.hotline12345.warning.surge.Surge.Judgement;
import org.hotline12345.warning.surge.Verdict;

/** A warning of a rise. */
@Entity
@Table(name = "warning_surge")
class SurgeRow {

    /** The place of what is of the whole city, because a database may hold an empty text for nothing. */
    private static final String CITY = "-";

    @Id
    private String id;

    private String theme;
    private String place;

    @Column(name = "opened_at")
    private long opened;

    @Column(name = "updated_at")
    private long updated;

    @Column(name = "ended_at")
    private Long ended;

    private long amount;
    private long peak;
    private double usual;
    private double chance;
    private String verdict;
    private String note;

    @Column(name = "judged_by")
    private String judgedBy;

    @Column(name = "judged_at")
    private Long judgedAt;

    protected SurgeRow() {}

    SurgeRow(Surge surge) {
        this.id = surge.id();
        this.theme = surge.series().theme();
        this.place = surge.series().place().equals(Series.CITY)
                ? CITY
                : surge.series().place();
        this.opened = surge.openedAt().toEpochMilli();
        this.usual = surge.usual();
        update(surge);
    }

    boolean open() {
        return ended == null;
    }

    void update(Surge surge) {
        this.updated = surge.updatedAt().toEpochMilli();
        this.ended = surge.endedAt().map(Instant::toEpochMilli).orElse(null);
        this.amount = surge.amount();
        this.peak = surge.peak();
        this.chance = surge.chance();
    }

    void judge(Judgement said) {
        this.verdict = said.verdict().name();
        this.note = said.note();
        this.judgedBy = said.by();
        this.judgedAt = said.at().toEpochMilli();
    }

    Surge surge() {
        return new Surge(
                id,
                new Series(theme, place.equals(CITY) ? Series.CITY : place),
                Instant.ofEpochMilli(opened),
                Instant.ofEpochMilli(updated),
                Optional.ofNullable(ended).map(Instant::ofEpochMilli),
                amount,
                peak,
                usual,
                chance,
                Optional.ofNullable(verdict)
                        .map(it -> new Judgement(
                                Verdict.valueOf(it),
                                Optional.ofNullable(note).orElse(""),
                                judgedBy,
                                Instant.ofEpochMilli(judgedAt))));
    }
}
