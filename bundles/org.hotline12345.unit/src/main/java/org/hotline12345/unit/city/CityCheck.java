package org.hotline12345.unit.city;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.unit.city.CityText.AnsweringDay;
import org.hotline12345.unit.city.CityText.County;
import org.hotline12345.unit.city.CityText.Standing;
import org.hotline12345.unit.city.CityText.Topic;

/** Makes a city of a city file, and refuses one that contradicts itself. */
final class CityCheck {

    private static final String EVERYTHING = "*";

    private final String file;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<String, Category> categories = new LinkedHashMap<>();

    private final Set<UnitId> answering = new LinkedHashSet<>();
    private final List<Answering.Day> days = new ArrayList<>();

    private CityCheck(String file) {
        this.file = file;
    }

    /**
     * The city that a complete file describes.
     *
     * @throws CityFileBroken where something is missing, or names what is not there
     */
    static Seed seed(String file, CityText text) {
        CityCheck city = new CityCheck(file);
        city.each("places", text.places(), city::county);
        city.each("units", text.units(), city::unit);
        city.each("categories", text.categories(), city::topic);
        city.each("units", text.units(), city::handled);
        city.each("answeringUnits", text.answeringUnits(), (at, id) -> city.answering.add(city.known(at, id)));
        city.each("answeringDays", text.answeringDays(), city::day);
        return new Seed(
                new ArrayList<>(city.places.values()),
                new ArrayList<>(city.units.values()),
                new ArrayList<>(city.categories.values()),
                new Answering(city.answering, city.days));
    }

    private void county(String where, County county) {
        String code = present(where + ".code", county.code());
        add(places, where, code, new Place(code, present(where + ".name", county.name())));
        each(where + ".parts", county.parts(), (at, part) -> {
            String inner = code + "/" + present(at, part);
            add(places, at, inner, new Place(inner, part));
        });
    }

    private void unit(String where, Standing unit) {
        UnitId id = id(where + ".id", unit.id());
        Optional<UnitId> parent = Optional.ofNullable(unit.parent()).map(it -> known(where + ".parent", it));
        each(
                where + ".territory",
                unit.territory(),
                (at, code) -> demand(places.containsKey(code), at, "there is no place " + code));
        demand(unit.level() != null, where + ".level", "it is missing");
        boolean handles = unit.level() != Unit.Level.CENTER;
        String name = present(where + ".name", unit.name());
        add(units, where, id, new Unit(id, name, parent, unit.level(), unit.territory(), unit.duties(), handles));
    }

    private void topic(String where, Topic topic) {
        String name = present(where + ".name", topic.name());
        add(categories, where, name, new Category(name, duties(where + ".duties", topic.duties())));
        Optional.ofNullable(topic.items()).orElse(Map.of()).forEach((item, duties) -> {
            String code = name + "/" + item;
            add(categories, where, code, new Category(code, duties(where + ".items." + item, duties)));
        });
    }

    private List<UnitId> duties(String where, List<String> ids) {
        List<UnitId> found = new ArrayList<>();
        each(where, ids, (at, id) -> found.add(known(at, id)));
        return found;
    }

    private void handled(String where, Standing unit) {
        each(
                where + ".duties",
                unit.duties(),
                (at, code) -> demand(
                        EVERYTHING.equals(code) || categories.containsKey(code), at, "there is no category " + code));
    }

    private void day(String where, AnsweringDay said) {
        UnitId unit = known(where + ".unit", said.unit());
        demand(answering.contains(unit), where + ".unit", unit + " is not among the answeringUnits");
        days.add(new Answering.Day(
                date(where + ".day", said.day()), unit, present(where + ".approval", said.approval())));
    }

    private LocalDate date(String where, String said) {
        try {
            return LocalDate.parse(present(where, said));
        } catch (DateTimeParseException e) {
            throw new CityFileBroken(file, where, said + " is no date such as 2025-03-28");
        }
    }

    private UnitId known(String where, String said) {
        UnitId id = id(where, said);
        demand(units.containsKey(id), where, "there is no unit " + id + " before it");
        return id;
    }

    private UnitId id(String where, String said) {
        try {
            return new UnitId(said);
        } catch (IllegalArgumentException e) {
            throw new CityFileBroken(file, where, said + " is no id: " + e.getMessage());
        }
    }

    private String present(String where, String said) {
        demand(said != null && !said.isBlank(), where, "it is missing");
        return said;
    }

    private <K, V> void add(Map<K, V> all, String where, K key, V value) {
        demand(all.putIfAbsent(key, value) == null, where, key + " is there twice");
    }

    private void demand(boolean met, String where, String otherwise) {
        if (!met) {
            throw new CityFileBroken(file, where, otherwise);
        }
    }

    /** What is done with one entry, given where it stands. */
    private interface Entry<T> {
        void at(String where, T entry);
    }

    private <T> void each(String where, List<T> entries, Entry<T> todo) {
        List<T> all = Optional.ofNullable(entries).orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            String at = where + "[" + i + "]";
            demand(all.get(i) != null, at, "it is null");
            todo.at(at, all.get(i));
        }
    }
}
