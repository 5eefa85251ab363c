package org.hotline12345.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.TicketNumber;

/** Makes values of any record of the law, with every component filled in or every optional one left out. */
final class Samples {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "鲁克沁镇 \"停水\"\n第二天了 💧"),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 7),
            Map.entry(boolean.class, true),
            Map.entry(Instant.class, Instant.parse("2025-03-28T02:00:00.123456789Z")),
            Map.entry(LocalDate.class, LocalDate.of(2025, 4, 7)),
            Map.entry(UnitId.class, new UnitId("650421-water")),
            Map.entry(TicketNumber.class, new TicketNumber("20250328-000012")),
            Map.entry(Actor.class, Actor.officer("shanshan", new UnitId("650421"))),
            Map.entry(Paragraph.class, new Paragraph("B", 3, 1, "签收")),
            Map.entry(Step.class, new Sign(Optional.of(1), Optional.empty())));

    private Samples() {}

    static <T> T full(Class<T> type) {
        return type.cast(of(type, true));
    }

    static <T> T sparse(Class<T> type) {
        return type.cast(of(type, false));
    }

    private static Object of(Type type, boolean full) {
        if (type instanceof ParameterizedType generic) {
            Type content = generic.getActualTypeArguments()[0];
            boolean list = generic.getRawType() == List.class;
            if (!full) {
                return list ? List.of() : Optional.empty();
            }
            return list ? List.of(of(content, true), of(content, false)) : Optional.of(of(content, true));
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        return plain.isEnum() ? plain.getEnumConstants()[plain.getEnumConstants().length - 1] : record(plain, full);
    }

    private static Object record(Class<?> type, boolean full) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(it -> of(it.getGenericType(), full))
                .toArray();
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No sample of " + type, e);
        }
    }
}
