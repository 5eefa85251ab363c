package org.hotline12345.supervision.api;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;

/**
 * 督办记录. What was said in a case.
 *
 * @param number counts the entries of the case, from 1
 * @param kind what sort of saying
 * @param unit who replied, or who is spoken to; empty where it is all of them
 * @param text what was said
 * @param by the account
 * @param at when
 */
public record CaseEntry(int number, Kind kind, Optional<UnitId> unit, String text, String by, Instant at) {

    /** Sorts of sayings. */
    public enum Kind {
        /** The center says what is to be done. */
        @Called("督办要求")
        INSTRUCTION,
        /** A unit says what it has done. */
        @Called("单位回复")
        REPLY,
        /** The center urges. */
        @Called("催办")
        URGING,
        /** The center says what came of it. */
        @Called("督办结果")
        RESULT
    }
}
