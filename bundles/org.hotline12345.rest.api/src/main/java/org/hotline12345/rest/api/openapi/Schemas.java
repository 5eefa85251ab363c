package org.hotline12345.rest.api.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * Describes records as they stand in JSON: an object of the components, required where they are not {@code Optional} and
 * nobody has said that they may be left out.
 * A record of the law that is new tomorrow is described like those of today.
 */
public final class Schemas {

    /** What {@code Json} writes as one plain value. */
    private static final Map<Type, Supplier<Schema<?>>> PLAIN = Map.ofEntries(
            Map.entry(String.class, StringSchema::new),
            Map.entry(Boolean.class, BooleanSchema::new),
            Map.entry(boolean.class, BooleanSchema::new),
            Map.entry(Integer.class, IntegerSchema::new),
            Map.entry(int.class, IntegerSchema::new),
            Map.entry(Long.class, () -> new IntegerSchema().format("int64")),
            Map.entry(long.class, () -> new IntegerSchema().format("int64")),
            Map.entry(BigDecimal.class, NumberSchema::new),
            Map.entry(Instant.class, DateTimeSchema::new),
            Map.entry(LocalDate.class, DateSchema::new),
            Map.entry(JsonNode.class, ObjectSchema::new),
            Map.entry(UnitId.class, () -> new StringSchema().example("650421")),
            Map.entry(TicketNumber.class, () -> new StringSchema().example("20250328-000012")));

    private final Components components;
    private final Map<String, Class<?>> described = new HashMap<>();
    private final Map<Class<?>, Set<String>> left = new HashMap<>();

    public Schemas(Components components) {
        this.components = components;
    }

    /** The schema of a type; of a record a reference to it. */
    public Schema<?> of(Type type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type).get();
        }
        if (type instanceof ParameterizedType generic) {
            return of(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return words(plain);
        }
        if (!plain.isRecord()) {
            throw new IllegalArgumentException("Records only are described, not " + type.getTypeName());
        }
        return record(plain);
    }

    /** The schema of a record's own components, to which more may be added. */
    public Schema<?> components(Class<?> type) {
        Schema<?> schema = new ObjectSchema();
        for (RecordComponent component : type.getRecordComponents()) {
            schema.addProperty(component.getName(), of(component.getGenericType()));
            boolean leftOut = left.getOrDefault(type, Set.of()).contains(component.getName());
            if (component.getType() != Optional.class && !leftOut) {
                schema.addRequiredItem(component.getName());
            }
        }
        return schema;
    }

    /**
     * Says that whoever sends a record may leave components out that are no {@code Optional}, such as a list that is then empty.
     * To be said before the record is described.
     *
     * @throws IllegalArgumentException where the record has no such component
     * @throws IllegalStateException where it is described already
     */
    public Schemas leavingOut(Class<?> type, String... names) {
        for (String name : names) {
            if (Arrays.stream(type.getRecordComponents())
                    .noneMatch(it -> it.getName().equals(name))) {
                throw new IllegalArgumentException(type + " has no component " + name);
            }
        }
        if (described.get(type.getSimpleName()) == type) {
            throw new IllegalStateException(type + " is described already");
        }
        left.computeIfAbsent(type, it -> new HashSet<>()).addAll(Arrays.asList(names));
        return this;
    }

    /** Adds a schema that is not that of a record alone. */
    public void add(String name, Schema<?> schema) {
        if (described.putIfAbsent(name, Schemas.class) != null) {
            throw new IllegalStateException("There is another schema of the name " + name);
        }
        components.addSchemas(name, schema);
    }

    private Schema<?> record(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> known = described.putIfAbsent(name, type);
        if (known == null) {
            components.addSchemas(name, components(type));
        } else if (known != type) {
            throw new IllegalStateException("Two records of one name cannot be told apart: " + known + ", " + type);
        }
        return new Schema<>().$ref(name);
    }

    private Schema<?> of(ParameterizedType generic) {
        Type[] arguments = generic.getActualTypeArguments();
        Class<?> raw = (Class<?>) generic.getRawType();
        if (raw == Optional.class) {
            return of(arguments[0]);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return new ArraySchema().items(of(arguments[0])).uniqueItems(raw == Set.class ? true : null);
        }
        if (raw == Map.class && arguments[0] == String.class) {
            return new MapSchema().additionalProperties(of(arguments[1]));
        }
        throw new IllegalArgumentException("Not described: " + generic.getTypeName());
    }

    private static Schema<?> words(Class<?> type) {
        List<Enum<?>> values = Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(it -> (Enum<?>) it)
                .toList();
        StringSchema schema = new StringSchema();
        values.forEach(it -> schema.addEnumItem(it.name()));
        schema.setDescription(
                values.stream().map(it -> it.name() + " " + Words.of(it)).collect(Collectors.joining(", ")));
        return schema;
    }
}
