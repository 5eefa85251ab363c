package org.hotline12345.assessment.result;

import java.util.Optional;
import org.hotline12345.assessment.result.Appeal.About;
import org.hotline12345.law.party.UnitId;

/**
 * What a unit says.
 *
 * @param unit who appeals; the own one where left out
 * @param about against what
 * @param item the id of the item, where it is about one
 * @param text why
 */
public record AppealFiled(Optional<UnitId> unit, About about, Optional<String> item, String text) {

    public AppealFiled {
        unit = unit == null ? Optional.empty() : unit;
        item = item == null ? Optional.empty() : item;
    }
}
