package org.hotline12345.law.contract;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city of a test, which lists what there is; without places and categories where it lists none. */
public interface ListedCity extends City {

    @Override
    default Optional<Unit> unit(UnitId id) {
        return units().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    default Optional<Place> place(String code) {
        return places().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    default Collection<Place> places() {
        return List.of();
    }

    @Override
    default Optional<Category> category(String code) {
        return categories().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    default Collection<Category> categories() {
        return List.of();
    }
}
