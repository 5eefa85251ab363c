package org.hotline12345.soap.api.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.InstantRange;
import net.jqwik.time.api.constraints.YearMonthRange;
import org.w3c.dom.Element;

/** What is written can be read, and is the same. */
class MessageTest {

    /** A value of each plain kind. */
    public record Values(
            String text,
            int number,
            long large,
            Optional<BigDecimal> decimal,
            boolean truth,
            YearMonth month,
            LocalDate day,
            Instant at,
            List<Inner> inner) {}

    /** A value with values in it. */
    public record Inner(Optional<Integer> number, Optional<Boolean> truth, List<String> texts) {}

    @Property(tries = 200)
    void whatIsWrittenIsRead(
            @ForAll @CharRange(from = ' ', to = '鿿') String text,
            @ForAll int number,
            @ForAll long large,
            @ForAll Optional<@Scale(2) BigDecimal> decimal,
            @ForAll boolean truth,
            @ForAll @YearMonthRange(min = "1900-01", max = "2100-12") YearMonth month,
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate day,
            @ForAll @InstantRange(min = "1970-01-01T00:00:00Z", max = "2100-12-31T23:59:59Z") Instant at,
            @ForAll Optional<Integer> inner,
            @ForAll Optional<Boolean> innerTruth,
            @ForAll @Size(max = 3) List<@CharRange(from = ' ', to = '~') String> texts) {
        Values values = new Values(
                text, number, large, decimal, truth, month, day, at, List.of(new Inner(inner, innerTruth, texts)));

        Element written = Message.write("urn:test", "values", values);

        assertEquals(values, Message.read(written, Values.class));
    }
}
