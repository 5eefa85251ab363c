package org.hotline12345.assessment.api;

import java.time.LocalDate;
import java.util.List;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Objection;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 前台. The figures of the call desk (A33), which only the telephone system and the reviewers of calls know. Entering the same
 * again changes nothing; entering the same day, or the same mark, with other numbers puts them in the place of the earlier ones.
 * A published result keeps the numbers that it was made of. Safe for any thread.
 *
 * <p>Any method throws {@code org.hotline12345.store.api.StoreUnavailable} where the database does not answer.
 */
@ProviderType
public interface FrontDesk {

    /** Enters a day of a group; answers what stands against it, and nothing where it was kept. */
    List<Objection> enter(Actor actor, DeskDay day);

    /** Enters a mark; answers what stands against it, and nothing where it was kept. */
    List<Objection> mark(Actor actor, QualityMark mark);

    /** The days from {@code first} to {@code last}, by day and group. */
    List<DeskDay> days(LocalDate first, LocalDate last);

    /** The marks of the calls of those days, by day and id. */
    List<QualityMark> marks(LocalDate first, LocalDate last);
}
