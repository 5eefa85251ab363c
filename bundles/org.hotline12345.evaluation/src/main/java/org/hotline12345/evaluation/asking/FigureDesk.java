package org.hotline12345.evaluation.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline12345.access.api.Looks;
import org.hotline12345.evaluation.api.Participation;
import org.hotline12345.evaluation.api.RatingFigures;
import org.hotline12345.evaluation.store.Answers;
import org.hotline12345.evaluation.store.Answers.Count;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the figures to whom they are to be shown: each level its own subtree (A7). */
@Component(service = FigureDesk.class)
public final class FigureDesk {

    private final Participation participation;
    private final Answers answers;
    private final Looks looks;
    private final City city;

    @Activate
    public FigureDesk(
            @Reference Participation participation,
            @Reference Answers answers,
            @Reference Looks looks,
            @Reference City city) {
        this.participation = participation;
        this.answers = answers;
        this.looks = looks;
        this.city = city;
    }

    /**
     * The figures of a unit with those below it; of all that the actor may see where none is named.
     *
     * @return empty where the unit is not the actor's to see, or there is none
     */
    public Optional<RatingFigures> figures(Actor actor, Optional<UnitId> unit, LocalDate from, LocalDate to) {
        return seen(actor, unit, it -> participation.figures(it, from, to));
    }

    /**
     * What was answered to further questions about the work of a unit with those below it; of all that the actor may see where
     * none is named.
     *
     * @return empty where the unit is not the actor's to see, or there is none
     */
    public Optional<List<Count>> answers(Actor actor, Optional<UnitId> unit, LocalDate from, LocalDate to) {
        return seen(actor, unit, it -> answers.count(it, from, to));
    }

    private <T> Optional<T> seen(Actor actor, Optional<UnitId> unit, Function<Optional<Set<UnitId>>, T> figures) {
        Optional<Set<UnitId>> seen = looks.units(actor);
        if (unit.isEmpty()) {
            return Optional.of(figures.apply(seen));
        }
        return unit.filter(it -> city.unit(it).isPresent())
                .filter(it -> seen.map(mine -> mine.contains(it)).orElse(true))
                .map(it -> figures.apply(Optional.of(subtree(it))));
    }

    private Set<UnitId> subtree(UnitId top) {
        return city.units().stream()
                .map(Unit::id)
                .filter(it -> city.within(it, top))
                .collect(Collectors.toSet());
    }
}
