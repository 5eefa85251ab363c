package org.hotline12345.supervision.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 督办件. The cases of the center. Each supervision of a ticket is in one; the center and the governing office see all, a unit what
 * concerns it and those below it. Safe for any thread.
 *
 * <p>Any method throws {@link SupervisionUnavailable} where the store does not answer.
 */
@ProviderType
public interface SupervisionCases {

    /** The cases that the actor may see, the latest first. */
    List<SupervisionCase> list(Actor actor, CaseSelection selection);

    /** One of them, as far as it concerns the actor; empty where there is none or it is not the actor's to see. */
    Optional<SupervisionCase> find(Actor actor, long number);

    /**
     * Opens a supervision on each ticket through the one door, and makes one case of them. Where one ticket may not be
     * supervised the others are; where none may, all reasons are answered. May be repeated after a failure.
     */
    CaseReply make(Actor actor, NewCase wanted);

    /**
     * 督办要求. The center says what is to be done.
     *
     * @param due sets the last day of the case; empty leaves its limit
     */
    CaseReply instruct(Actor actor, long number, String text, Optional<LocalDate> due);

    /** 催办. The center urges a unit, or all of them. */
    CaseReply urge(Actor actor, long number, String text, Optional<UnitId> unit);

    /** 单位回复. A unit that is concerned says what it has done; an officer speaks for the own unit only. */
    CaseReply reply(Actor actor, long number, String text);

    /**
     * 办结督办. Ends the supervision of each ticket through the one door, of so many at a time; the same again ends those that are
     * left, and the case ends with the last of them.
     */
    CaseReply end(Actor actor, long number, String result);
}
