package org.hotline12345.ticket.api;

import java.time.Instant;
import java.util.List;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 疑似同一事项. An earlier ticket that may be about the same matter (A10.7). It is a hint for whoever takes the matter in,
 * who decides; nothing follows from it by itself.
 *
 * @param number of the earlier ticket
 * @param status where it stands
 * @param units who has it in hand, or had it last
 * @param takenAt when it was taken in
 * @param excerpt how its text begins, without contact data
 * @param reasons why it looks alike, in words
 * @param likeness from 0 to 100; only the order of several means anything
 */
public record Alike(
        TicketNumber number,
        Status status,
        List<UnitId> units,
        Instant takenAt,
        String excerpt,
        List<Reason> reasons,
        int likeness) {

    public Alike {
        units = List.copyOf(units);
        reasons = List.copyOf(reasons);
    }

    /**
     * Why, or what else is to be known before a decision.
     *
     * @param ground what sort of reason
     * @param words in words, such as {@code 文本相似 62%：停水、新城路}
     */
    public record Reason(Ground ground, String words) {}

    /** Sorts of reasons. */
    public enum Ground {
        @Called("同一诉求人")
        SAME_REQUESTER,
        @Called("同一地点")
        SAME_PLACE,
        @Called("同一类别")
        SAME_CATEGORY,
        @Called("同一承办单位")
        SAME_UNIT,
        @Called("文本相似")
        SIMILAR_TEXT,
        @Called("在办")
        RUNNING,
        @Called("已并入")
        JOINED,
        @Called("已办结")
        CLOSED
    }
}
