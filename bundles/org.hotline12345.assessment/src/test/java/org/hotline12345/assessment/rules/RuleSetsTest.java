package org.hotline12345.assessment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Quantity;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.json.Unreadable;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00+08:00");
    private static final AssessmentPeriod MARCH = AssessmentPeriod.of(YearMonth.of(2026, 3));

    private final RuleText text = new RuleText();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void whatIsShippedHasNoFlawAndAReasonForEachLine() {
        for (String name : List.of("units-1.json", "front-desk-1.json")) {
            RuleSet rules = text.read(RuleText.resource(name), RuleSet.class);
            assertEquals(List.of(), Flaws.of(rules), name);
            assertTrue(rules.lines().allMatch(it -> it.reason().matches("(?s).*A3[34].*")), name);
            assertEquals(text.write(rules), text.write(text.read(text.write(rules), RuleSet.class)));
        }
    }

    /** The schema says of each part just what is read. */
    @Test
    void theSchemaSaysWhatIsRead() throws IOException {
        JsonNode schema = json.readTree(RuleText.resource("rule-set.schema.json"));
        JsonNode parts = schema.get("$defs");
        assertEquals(components(RuleSet.class), names(schema.get("properties")));
        assertEquals(components(RuleSet.Without.class), names(schema.at("/properties/without/properties")));
        assertEquals(components(RuleItem.class), names(parts.at("/item/properties")));
        assertForms(parts.at("/source/oneOf"), Source.class);
        assertForms(parts.at("/points/oneOf"), Points.class);
        Set<String> amounts = new TreeSet<>();
        parts.at("/amounts/items/enum").forEach(it -> amounts.add(it.textValue()));
        Set<String> known = Stream.of(
                        Arrays.stream(Measure.values()).map(Enum::name),
                        Arrays.stream(Quantity.values()).map(Enum::name),
                        Stream.of("CLOSED_EARLY"),
                        Stream.iterate(10, it -> it + 10).limit(9).map(it -> "CLOSED_WITHIN_" + it))
                .flatMap(it -> it)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, amounts);
    }

    private static void assertForms(JsonNode forms, Class<?> sealed) {
        Set<Set<String>> described = StreamSupport.stream(forms.spliterator(), false)
                .map(it -> names(it.get("properties")))
                .collect(Collectors.toSet());
        Set<Set<String>> read = Arrays.stream(sealed.getPermittedSubclasses())
                .map(it -> {
                    Set<String> names = components(it);
                    names.add("form");
                    return names;
                })
                .collect(Collectors.toSet());
        assertEquals(read, described);
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws IOException {
        ObjectNode wrong = (ObjectNode) json.readTree(RuleText.resource("units-1.json"));
        ((ObjectNode) wrong.at("/items/0")).put("weight", 16);
        ((ObjectNode) wrong.at("/items/1/source")).putArray("part").add("CLOSED_WITHIN_55");
        ((ObjectNode) wrong.at("/items/2")).remove("points");
        List<Objection> flaws = Flaws.of(text.parsed(wrong, RuleSet.class));
        assertEquals(
                Set.of("items", "items[1].source.part", "items[2].points"),
                flaws.stream().flatMap(it -> it.where().stream()).collect(Collectors.toSet()));
        wrong.put("weigth", 1);
        assertThrows(Unreadable.class, () -> text.parsed(wrong, RuleSet.class));
    }

    @Test
    void noRuleSetShowsSatisfactionWithoutParticipation() throws IOException {
        ObjectNode wrong = (ObjectNode) json.readTree(RuleText.resource("units-1.json"));
        ArrayNode items = (ArrayNode) wrong.get("items");
        assertEquals("satisfaction", items.get(5).get("id").textValue());
        assertEquals("participation", items.remove(6).get("id").textValue());
        ((ObjectNode) items.get(5)).put("weight", 25);
        List<Objection> flaws = Flaws.of(text.parsed(wrong, RuleSet.class));
        assertEquals(List.of("有满意率而没有参评率"), flaws.stream().map(Objection::text).toList());
        items.remove(5);
        ((ObjectNode) items.get(1)).put("weight", 55);
        assertEquals(List.of(), Flaws.of(text.parsed(wrong, RuleSet.class)));
    }

    @Test
    void aVersionThatWasUsedIsNotChanged() throws IOException, SQLException {
        try (EmptyDatabases databases = new EmptyDatabases();
                Office office = new Office(ModuleStore.in(databases, On.DERBY, "assessment"), NOW)) {
            ObjectNode own = (ObjectNode) json.readTree(RuleText.resource("units-1.json"));
            own.put("id", "city").put("from", "2026-01-01");
            RuleSet rules = text.parsed(own, RuleSet.class);
            assertEquals(
                    Kind.FORBIDDEN,
                    office.ruleSets.enter(Town.SHANSHAN_OFFICER, rules).get(0).kind());
            assertEquals(List.of(), office.ruleSets.enter(Town.CENTER, rules));
            assertEquals(
                    "city/1",
                    office.ruleSets
                            .inForce(AssessedLevel.COUNTY, MARCH)
                            .orElseThrow()
                            .key());
            assertEquals(
                    "units/1",
                    office.ruleSets
                            .inForce(AssessedLevel.COUNTY, MARCH.yearBefore())
                            .orElseThrow()
                            .key());

            Result draft =
                    Office.done(office.results.draft(Town.CENTER, AssessedLevel.COUNTY, MARCH, Optional.of(rules)));
            assertEquals(List.of(), office.ruleSets.enter(Town.CENTER, rules));
            Office.done(office.results.publish(Town.CENTER, draft.id(), "吐政服考〔2026〕3号", draft.hash()));
            assertEquals(
                    Kind.WRONG_ORDER,
                    office.ruleSets.enter(Town.CENTER, rules).get(0).kind());
            RuleSet shipped = office.ruleSets.find("units", 1).orElseThrow();
            assertEquals(
                    Kind.WRONG_ORDER,
                    office.ruleSets.enter(Town.CENTER, shipped).get(0).kind());
        }
    }
}
