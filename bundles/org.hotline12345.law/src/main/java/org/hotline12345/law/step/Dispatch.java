package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;

/**
 * 转派. Gives the matter to a unit (A12).
 *
 * @param unit to which
 * @param note what the unit should know
 */
@Called("转派")
public record Dispatch(UnitId unit, Optional<String> note) implements Step {

    public Dispatch {
        note = note == null ? Optional.empty() : note;
    }
}
