package org.hotline12345.unit.city;

import java.util.List;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;

/**
 * What a city has before any bundle arrives.
 *
 * @param places the counties, each before what lies in it
 * @param units the city's own units, parents before their subordinates
 * @param categories the first level, each before its second level
 * @param answering whose leaders answer the hotline, and when
 */
public record Seed(List<Place> places, List<Unit> units, List<Category> categories, Answering answering) {

    public Seed {
        places = List.copyOf(places);
        units = List.copyOf(units);
        categories = List.copyOf(categories);
    }
}
