package org.hotline12345.json;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;

/** What Jackson cannot see in the values of the law, which know nothing of JSON. */
final class LawModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    LawModule() {
        super("hotline-law");
        text(TicketNumber.class, TicketNumber::new);
        text(UnitId.class, UnitId::new);
        text(LocalDate.class, LocalDate::parse);
        addDeserializer(
                Instant.class,
                new TextReader<>(
                        Instant.class,
                        it -> OffsetDateTime.parse(it, ISO_OFFSET_DATE_TIME).toInstant()));
        addSerializer(
                Instant.class,
                new TextWriter<>(
                        Instant.class,
                        it -> ISO_OFFSET_DATE_TIME.format(
                                it.atZone(WorkingDays.ZONE).toOffsetDateTime())));
        setMixInAnnotation(Event.class, EventWords.class);
        Step.kinds().forEach(kind -> registerSubtypes(new NamedType(kind, kind.getSimpleName())));
    }

    private <T> void text(Class<T> type, Function<String, T> reading) {
        addDeserializer(type, new TextReader<>(type, reading));
        addSerializer(type, ToStringSerializer.instance);
    }

    /**
     * Where the kind of a step is not known from elsewhere its name wraps it: {@code {"Sign": {…}}}. A name among the
     * components would collide with the component that some step has, or will have, of that name.
     */
    private interface EventWords {

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
        Step step();
    }
}
