package org.hotline12345.soap.api.xml;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.util.Map.entry;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.time.WorkingDays;

/**
 * How a type is written as plain text.
 *
 * @param schemaType its name in the contract
 * @param read makes a value of a text; throws a {@code RuntimeException} where it cannot
 * @param write makes a text of a value
 */
record Plain(String schemaType, Function<String, Object> read, Function<Object, String> write) {

    private static final Map<Class<?>, Plain> KNOWN = Map.ofEntries(
            entry(String.class, new Plain("xs:string", text -> text, Object::toString)),
            entry(int.class, new Plain("xs:int", text -> Integer.valueOf(text.strip()), Object::toString)),
            entry(Integer.class, new Plain("xs:int", text -> Integer.valueOf(text.strip()), Object::toString)),
            entry(long.class, new Plain("xs:long", text -> Long.valueOf(text.strip()), Object::toString)),
            entry(Long.class, new Plain("xs:long", text -> Long.valueOf(text.strip()), Object::toString)),
            entry(BigDecimal.class, new Plain("xs:decimal", text -> new BigDecimal(text.strip()), Plain::writeDecimal)),
            entry(boolean.class, new Plain("xs:boolean", Plain::readBoolean, Object::toString)),
            entry(Boolean.class, new Plain("xs:boolean", Plain::readBoolean, Object::toString)),
            entry(YearMonth.class, new Plain("xs:gYearMonth", text -> YearMonth.parse(text.strip()), Object::toString)),
            entry(LocalDate.class, new Plain("xs:date", text -> LocalDate.parse(text.strip()), Object::toString)),
            entry(Binary.class, new Plain("xs:base64Binary", Plain::elsewhere, Plain::elsewhere)),
            entry(Instant.class, new Plain("t:Instant", Plain::readInstant, Plain::writeInstant)),
            entry(Class.class, new Plain("t:StepName", Plain::readStep, kind -> ((Class<?>) kind).getSimpleName())));

    /** How a type is written as plain text; empty where it is an element with elements inside. */
    static Optional<Plain> of(Class<?> type) {
        Plain known = KNOWN.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        if (type.isEnum()) {
            return Optional.of(new Plain("t:" + nameOf(type), text -> constant(type, text.strip()), Plain::name));
        }
        return holdsText(type)
                ? Optional.of(new Plain("t:" + nameOf(type), text -> wrap(type, text.strip()), Object::toString))
                : Optional.empty();
    }

    /** Whether a type does nothing but name a text, such as the id of a unit. */
    static boolean holdsText(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class
                && type.getRecordComponents()[0].getName().equals("value");
    }

    /** The name of a type in the contract; a nested type is named after the one around it too. */
    static String nameOf(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : nameOf(around) + type.getSimpleName();
    }

    private static <T> T elsewhere(Object value) {
        throw new IllegalStateException("Bytes are no text: " + value.getClass());
    }

    /** Never with an exponent, which the schema does not know. */
    private static String writeDecimal(Object number) {
        return ((BigDecimal) number).toPlainString();
    }

    private static Object readBoolean(String text) {
        return text.strip().equals("true") || text.strip().equals("1");
    }

    private static Object readInstant(String text) {
        return OffsetDateTime.parse(text.strip(), ISO_OFFSET_DATE_TIME).toInstant();
    }

    private static String writeInstant(Object instant) {
        return ISO_OFFSET_DATE_TIME.format(((Instant) instant).atZone(WorkingDays.ZONE));
    }

    private static Object readStep(String text) {
        return Step.kinds().stream()
                .filter(kind -> kind.getSimpleName().equals(text.strip()))
                .findFirst()
                .orElseThrow();
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (name(constant).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("No such " + nameOf(type));
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }

    private static Object wrap(Class<?> type, String text) {
        try {
            return type.getConstructor(String.class).newInstance(text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record can be made: " + type, e);
        }
    }
}
