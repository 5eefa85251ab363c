package org.hotline12345.assessment.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;

/**
 * 申诉. A unit does not agree with the data, the statistics or the result of a published assessment (A35).
 *
 * @param id made of the result's id and a number
 * @param result against which version
 * @param level of it
 * @param period of it
 * @param unit who appeals
 * @param about against what
 * @param item the id of the item, where it is about one
 * @param text why
 * @param by who filed it
 * @param at when
 * @param due the last day on which the center is to answer, Asia/Shanghai
 * @param notes what was investigated, in order
 * @param decision empty while there is none
 */
public record Appeal(
        String id,
        String result,
        AssessedLevel level,
        AssessmentPeriod period,
        UnitId unit,
        About about,
        Optional<String> item,
        String text,
        String by,
        Instant at,
        LocalDate due,
        List<Note> notes,
        Optional<Decision> decision) {

    /** Against what. */
    public enum About {
        @Called("考核数据")
        DATA,
        @Called("统计口径")
        STATISTICS,
        @Called("考核结果")
        RESULT
    }

    /** Where it stands. */
    public enum State {
        @Called("调查中")
        OPEN,
        @Called("申诉成立")
        UPHELD,
        @Called("申诉不成立")
        DISMISSED
    }

    public Appeal {
        item = item == null ? Optional.empty() : item;
        notes = notes == null ? List.of() : List.copyOf(notes);
        decision = decision == null ? Optional.empty() : decision;
    }

    /**
     * 调查. What was found.
     *
     * @param at when
     * @param by by whom
     * @param text in words
     */
    public record Note(Instant at, String by, String text) {}

    /**
     * 处理决定.
     *
     * @param upheld whether the unit was right
     * @param reason why, or why not
     * @param exclusions what is no longer counted
     * @param at when
     * @param by by whom
     * @param late whether the center answered after the last day
     */
    public record Decision(
            boolean upheld, String reason, List<Exclusion> exclusions, Instant at, String by, boolean late) {

        public Decision {
            exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
        }
    }

    public State state() {
        return decision.map(it -> it.upheld() ? State.UPHELD : State.DISMISSED).orElse(State.OPEN);
    }

    public boolean open() {
        return decision.isEmpty();
    }

    Appeal noted(Note note) {
        return with(Stream.concat(notes.stream(), Stream.of(note)).toList(), decision);
    }

    Appeal decided(Decision how) {
        return with(notes, Optional.of(how));
    }

    private Appeal with(List<Note> more, Optional<Decision> how) {
        return new Appeal(id, result, level, period, unit, about, item, text, by, at, due, more, how);
    }
}
