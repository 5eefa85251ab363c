package org.hotline12345.law.step;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;

/**
 * 主办会办转派. Gives a matter to one unit that leads and others that handle with it (A12.4).
 *
 * @param lead who leads 主办
 * @param coHandlers who handles with it 会办
 * @param note what the units should know
 */
@Called("主办会办转派")
public record DispatchJointly(UnitId lead, List<UnitId> coHandlers, Optional<String> note) implements Step {

    public DispatchJointly {
        coHandlers = coHandlers == null ? List.of() : List.copyOf(coHandlers);
        note = note == null ? Optional.empty() : note;
    }
}
