package org.hotline12345.rest.publish;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city of one county. */
final class FakeCity implements City {

    @Override
    public Optional<Unit> unit(UnitId id) {
        return Optional.of(Samples.SHANSHAN).filter(it -> it.id().equals(id));
    }

    @Override
    public Collection<Unit> units() {
        return List.of(Samples.SHANSHAN);
    }

    @Override
    public Optional<Place> place(String code) {
        return places().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Collection<Place> places() {
        return List.of(new Place("650421", "鄯善县"));
    }

    @Override
    public Optional<Category> category(String code) {
        return Optional.empty();
    }

    @Override
    public Collection<Category> categories() {
        return List.of(new Category("水电气热/停水", List.of(new UnitId("water"))));
    }
}
