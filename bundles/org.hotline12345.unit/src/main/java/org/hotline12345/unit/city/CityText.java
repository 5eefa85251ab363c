package org.hotline12345.unit.city;

import java.util.List;
import java.util.Map;
import org.hotline12345.law.party.Unit;

/**
 * A city file as it is written. Everything may be missing; {@link CityReader} says what must not.
 *
 * @param places the counties
 * @param units the city's own units
 * @param categories the first level
 * @param answeringUnits the units whose leaders answer the hotline, as the city has approved
 * @param answeringDays when they do
 */
record CityText(
        List<County> places,
        List<Standing> units,
        List<Topic> categories,
        List<String> answeringUnits,
        List<AnsweringDay> answeringDays) {

    /** A county and the townships and streets in it. */
    record County(String code, String name, List<String> parts) {}

    /** One of the city's own units. */
    record Standing(
            String id, String name, Unit.Level level, String parent, List<String> territory, List<String> duties) {}

    /** A first-level category, whose units have the duty, and its second level with the units of each. */
    record Topic(String name, List<String> duties, Map<String, List<String>> items) {}

    /** On which day a leader of which unit answers, by what it was arranged. */
    record AnsweringDay(String day, String unit, String approval) {}

    /**
     * This file, with the sections that it leaves out taken from {@code other}. Who answers the hotline is not taken where
     * the units are this file's own: they are not those who were approved.
     */
    CityText or(CityText other) {
        boolean same = units == null;
        return new CityText(
                places == null ? other.places : places,
                units == null ? other.units : units,
                categories == null ? other.categories : categories,
                answeringUnits == null && same ? other.answeringUnits : answeringUnits,
                answeringDays == null && same ? other.answeringDays : answeringDays);
    }
}
