package org.hotline12345.catalogue.rest;

import java.util.List;
import java.util.Optional;
import org.hotline12345.catalogue.CatalogueAct;
import org.hotline12345.catalogue.Looks;

/**
 * A page of what was done, the latest first.
 *
 * @param next what to give as {@code before} for the next page; left out on the last
 */
public record CatalogueActs(List<CatalogueAct> acts, Optional<Long> next) {

    static CatalogueActs of(List<CatalogueAct> acts) {
        return new CatalogueActs(
                acts,
                Optional.of(acts)
                        .filter(it -> it.size() == Looks.PAGE)
                        .map(it -> it.get(it.size() - 1).number()));
    }
}
