package org.hotline12345.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.TicketNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever makes a value of the law may leave out what is optional; nobody who reads one meets null. */
class LeftOutTest {

    private static final List<String> PACKAGES = Stream.of("party", "procedure", "step", "ticket", "time")
            .map(name -> "org.hotline12345.law." + name)
            .toList();

    @ParameterizedTest
    @MethodSource("values")
    void whatIsLeftOutIsEmpty(Class<?> type) throws ReflectiveOperationException {
        Object value = made(type, false);
        for (RecordComponent component : type.getRecordComponents()) {
            if (mayBeLeftOut(component)) {
                Object empty = component.getType() == List.class ? List.of() : Optional.empty();
                assertEquals(empty, component.getAccessor().invoke(value), component::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsGivenIsKept(Class<?> type) throws ReflectiveOperationException {
        Object value = made(type, true);
        for (RecordComponent component : type.getRecordComponents()) {
            assertEquals(
                    given(component.getGenericType()), component.getAccessor().invoke(value), component::toString);
        }
    }

    /** The records that something may be left out of; an actor has a unit where the role asks for one. */
    static Stream<Class<?>> values() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(PACKAGES).stream()
                        .filter(JavaClass::isRecord)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> type != Actor.class
                                && (recorded(type) || !type.getName().contains(".procedure.")))
                        .filter(type ->
                                Arrays.stream(type.getRecordComponents()).anyMatch(LeftOutTest::mayBeLeftOut))
                        .filter(type -> Arrays.stream(type.getRecordComponents())
                                .allMatch(it -> mayBeLeftOut(it) || known(it.getType())));
    }

    /** Of the words of a regulation only these are made by others than regulations. */
    private static boolean recorded(Class<?> type) {
        return type == Event.class || type == StatutoryLimit.class;
    }

    private static boolean mayBeLeftOut(RecordComponent component) {
        return component.getType() == Optional.class || component.getType() == List.class;
    }

    private static boolean known(Class<?> type) {
        return type.isRecord()
                || type.isEnum()
                || type.isPrimitive()
                || type == Step.class
                || List.of(String.class, Instant.class, LocalDate.class).contains(type);
    }

    private static Object made(Class<?> type, boolean whole) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = whole || !mayBeLeftOut(components[i]) ? given(components[i].getGenericType()) : null;
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object given(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Object held = given(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? List.of(held) : Optional.of(held);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain == TicketNumber.class) {
            return new TicketNumber("20250328-000012");
        }
        if (plain == Actor.class) {
            return Actor.system();
        }
        if (plain == Step.class) {
            return new Sign(Optional.empty(), Optional.empty());
        }
        return plain.isRecord() ? made(plain, true) : simple(plain);
    }

    private static Object simple(Class<?> type) {
        if (type == boolean.class) {
            return true;
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        return type == String.class ? "x" : Integer.valueOf(1);
    }
}
