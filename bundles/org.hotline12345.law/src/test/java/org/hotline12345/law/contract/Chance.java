package org.hotline12345.law.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;

/** Writes steps of any kind by chance, from what their records ask for: a new kind of step needs no line here. */
final class Chance {

    static final TicketNumber ANOTHER = new TicketNumber("20260101-000002");

    private static final List<String> TEXTS = List.of("样例文字", "样例", "110");
    private static final int FEW = 4;

    private final Random random;
    private final City city;
    private final List<String> paragraphs;
    private List<Integer> assignments = List.of(1);

    Chance(long seed, City city, Regulation regulation) {
        this.random = new Random(seed);
        this.city = city;
        this.paragraphs = regulation.articles().stream()
                .flatMap(it -> it.paragraphs().stream())
                .map(Paragraph::key)
                .toList();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /**
     * A step that is told at {@code now} of a ticket with these assignments; empty where chance wrote what the record
     * itself does not take.
     */
    <S extends Step> Optional<S> step(Class<S> kind, Instant now, List<Integer> open) {
        assignments = open.isEmpty() ? List.of(1) : open;
        return record(kind, now).map(kind::cast);
    }

    private Optional<Object> record(Class<?> type, Instant now) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(it -> value(it.getGenericType(), it.getName(), now))
                .toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return Optional.of(canonical.newInstance(values));
        } catch (java.lang.reflect.InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A step is made of public records: " + type, e);
        }
    }

    private Object value(Type type, String name, Instant now) {
        if (type instanceof ParameterizedType of && of.getRawType() == Optional.class) {
            return oneIn(FEW)
                    ? Optional.empty()
                    : Optional.ofNullable(value(of.getActualTypeArguments()[0], name, now));
        }
        if (type instanceof ParameterizedType of) {
            return Stream.generate(() -> value(of.getActualTypeArguments()[0], name, now))
                    .limit(1L + upTo(1))
                    .distinct()
                    .toList();
        }
        if (type == String.class) {
            return text(name);
        }
        if (name.equals("assignment")) {
            return pick(assignments);
        }
        if (type == UnitId.class) {
            return pick(city.units().stream().map(Unit::id).toList());
        }
        return type == TicketNumber.class ? ANOTHER : plain((Class<?>) type, now);
    }

    private Object plain(Class<?> type, Instant now) {
        if (type == int.class || type == Integer.class) {
            return 1 + upTo(FEW);
        }
        if (type == long.class || type == Long.class) {
            return 1L + upTo(FEW);
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Instant.class) {
            return now;
        }
        if (type == LocalDate.class) {
            return now.atZone(WorkingDays.ZONE).toLocalDate();
        }
        if (type.isEnum()) {
            return pick(List.of(type.getEnumConstants()));
        }
        if (type.isRecord()) {
            return record(type, now).orElse(null);
        }
        throw new IllegalStateException("Chance writes no " + type + " yet");
    }

    private String text(String name) {
        return switch (name) {
            case "category" ->
                pick(city.categories().stream().map(Category::code).toList());
            case "place" -> pick(city.places().stream().map(Place::code).toList());
            case "ground" -> pick(paragraphs);
            default -> pick(TEXTS);
        };
    }
}
