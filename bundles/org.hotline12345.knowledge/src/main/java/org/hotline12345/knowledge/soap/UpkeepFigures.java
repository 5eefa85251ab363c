package org.hotline12345.knowledge.soap;

import java.time.LocalDate;
import java.util.List;
import org.hotline12345.knowledge.api.UnitUpkeep;

/**
 * How units kept their knowledge in a period.
 *
 * @param from the first day
 * @param to the last day
 * @param units those of which there is anything to count
 */
public record UpkeepFigures(LocalDate from, LocalDate to, List<Named> units) {

    /**
     * A unit's figures.
     *
     * @param unitName what people call it
     * @param figures what was counted
     */
    public record Named(String unitName, UnitUpkeep figures) {}
}
