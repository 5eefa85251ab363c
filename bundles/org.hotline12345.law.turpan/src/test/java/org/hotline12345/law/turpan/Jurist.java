package org.hotline12345.law.turpan;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.converter.ArgumentConversionException;
import org.junit.jupiter.params.converter.ArgumentConverter;

/** Reads what stands in the example files. */
final class Jurist implements ArgumentConverter {

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");

    static Instant at(String said) {
        return LocalDateTime.parse(said, SAID).atZone(WorkingDays.ZONE).toInstant();
    }

    @Override
    public Object convert(Object said, ParameterContext context) {
        Type type = context.getParameter().getParameterizedType();
        Optional<String> text = Optional.ofNullable((String) said);
        if (type instanceof ParameterizedType several && several.getRawType() == List.class) {
            return text.map(it -> List.of(it.split("；"))).orElse(List.of());
        }
        if (type instanceof ParameterizedType optional) {
            Type value = optional.getActualTypeArguments()[0];
            return text.map(it -> value(it, (Class<?>) value));
        }
        return value(
                text.orElseThrow(() -> new ArgumentConversionException("This column is never empty")), (Class<?>) type);
    }

    private static Object value(String said, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return yes(said);
        }
        if (type == Instant.class) {
            return at(said);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(said);
        }
        if (type == UnitId.class) {
            return new UnitId(said);
        }
        return type.isEnum() ? constant(said, type) : said;
    }

    private static Object constant(String said, Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .filter(it -> Words.of((Enum<?>) it).equals(said))
                .findFirst()
                .orElseThrow(
                        () -> new ArgumentConversionException("No " + type.getSimpleName() + " is called " + said));
    }

    private static boolean yes(String said) {
        return switch (said) {
            case "是", "可以" -> true;
            case "否", "不可以" -> false;
            default -> throw new ArgumentConversionException("Neither 是 nor 否: " + said);
        };
    }
}
