package org.hotline12345.law.step;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;

/**
 * 分别转派. Gives a matter to two or more units, each for its own duty (A12.3).
 *
 * @param units to which, at least two
 * @param note what the units should know
 */
@Called("分别转派")
public record DispatchEach(List<UnitId> units, Optional<String> note) implements Step {

    public DispatchEach {
        units = units == null ? List.of() : List.copyOf(units);
        note = note == null ? Optional.empty() : note;
    }
}
