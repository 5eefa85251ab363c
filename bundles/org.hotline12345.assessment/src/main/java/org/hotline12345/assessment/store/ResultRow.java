package org.hotline12345.assessment.store;

import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.result.Result;

/** A result, as a document that is read and kept as a whole. */
@Entity
@Table(name = "assessment_result")
class ResultRow {

    @Id
    private String id;

    @Column(name = "level_name")
    private String level;

    @Column(name = "period_text")
    private String period;

    private int version;
    private String state;

    /** Below 0 while the draft of that round is being made: what stands in {@link #content} is then not what was kept. */
    @Column(name = "round_no")
    private int round;

    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "rule_version")
    private Integer ruleVersion;

    @Lob
    private String content;

    @Column(name = "published_on")
    private String publishedOn;

    protected ResultRow() {}

    ResultRow(AssessedLevel level, AssessmentPeriod period, int version) {
        this.id = Result.id(level, period, version);
        this.level = level.name();
        this.period = period.toString();
        this.version = version;
        this.state = State.DRAFT.name();
    }

    /** Where it stands. */
    enum State {
        DRAFT,
        PUBLISHED
    }

    boolean published() {
        return state.equals(State.PUBLISHED.name());
    }

    int nextRound() {
        round = -Math.abs(round) - 1;
        return -round;
    }

    /** Whether a round is under way, and the latest. */
    boolean at(int number) {
        return !published() && round == -number;
    }

    /** Whether its content is a draft of what was kept, and nobody is making another. */
    boolean drafted() {
        return !published() && round > 0;
    }

    Optional<String> content() {
        return Optional.ofNullable(content);
    }

    void keep(Result result, String text) {
        round = Math.abs(round);
        content = text;
        ruleSet = result.rules().id();
        ruleVersion = result.rules().version();
        result.published().ifPresent(it -> {
            state = State.PUBLISHED.name();
            publishedOn = it.day().toString();
        });
    }
}
