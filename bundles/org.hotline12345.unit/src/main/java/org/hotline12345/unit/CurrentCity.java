package org.hotline12345.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.unit.tree.UnitRegister;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The city as the law sees it now. A unit is approved here while it may receive tickets: the center has agreed, and its
 * bundle has not left. A unit that has left is still known, with its place in the tree.
 */
@Component
public final class CurrentCity implements City {

    private final UnitRegister register;

    @Activate
    public CurrentCity(@Reference CityTree tree) {
        this.register = tree.register();
    }

    @Override
    public City asItStands() {
        return register.city();
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return register.city().unit(id);
    }

    @Override
    public Collection<Unit> units() {
        return register.city().units();
    }

    @Override
    public Stream<Unit> below(UnitId id) {
        return register.city().below(id);
    }

    @Override
    public Optional<Place> place(String code) {
        return register.city().place(code);
    }

    @Override
    public Collection<Place> places() {
        return register.city().places();
    }

    @Override
    public Optional<Category> category(String code) {
        return register.city().category(code);
    }

    @Override
    public Collection<Category> categories() {
        return register.city().categories();
    }

    @Override
    public Set<UnitId> answeringUnits() {
        return register.city().answeringUnits();
    }

    @Override
    public boolean answers(UnitId unit, LocalDate day) {
        return register.city().answers(unit, day);
    }
}
