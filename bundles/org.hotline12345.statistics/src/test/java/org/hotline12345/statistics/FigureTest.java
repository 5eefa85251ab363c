package org.hotline12345.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void changesAreInPercentOfWhatWas() {
        Figure figure = new Figure(5, 3, 10);
        assertEquals(Optional.of(new BigDecimal("66.67")), figure.yearChange());
        assertEquals(Optional.of(new BigDecimal("-50.00")), figure.change());
        assertEquals(Optional.of(new BigDecimal("62.50")), figure.share(8));
    }

    @Test
    void nothingIsComparedWithNothing() {
        Figure figure = new Figure(5, 0, 0);
        assertEquals(Optional.empty(), figure.yearChange());
        assertEquals(Optional.empty(), figure.change());
        assertEquals(Optional.empty(), new Figure(0, 1, 1).share(0));
        assertEquals(Optional.of(new BigDecimal("-100.00")), new Figure(0, 1, 1).change());
    }
}
