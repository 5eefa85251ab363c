package org.hotline12345.assessment.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.access.api.Looks;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.result.ResultStore.Behind;
import org.hotline12345.assessment.rules.RuleItem;
import org.hotline12345.assessment.rules.Source;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens each number of a result to the tickets behind it, for who may see the unit. */
@Component(service = Evidence.class)
public final class Evidence {

    private final ResultStore store;
    private final Results results;
    private final Looks looks;

    @Activate
    public Evidence(@Reference ResultStore store, @Reference Results results, @Reference Looks looks) {
        this.store = store;
        this.results = results;
        this.looks = looks;
    }

    /** Which side of a number. */
    public enum Side {
        @Called("分子")
        PART,
        @Called("分母")
        WHOLE;

        public static Side of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A page of what a number counts.
     *
     * @param behind in order
     * @param next where the next page begins; empty on the last
     */
    public record Page(List<Behind> behind, Optional<Behind> next) {}

    /**
     * A page of the assignments that a number of a unit counts, as the result kept them.
     *
     * @param item the id of the line
     * @return empty where there is no such number, or it is not the actor's to see; an empty page where the number counts no
     *     tickets
     */
    public Optional<Page> of(
            Actor actor, String id, UnitId unit, String item, Side side, Optional<Behind> after, int most) {
        Optional<Result> result = results.find(actor, id);
        Optional<RuleItem> line = result.flatMap(
                it -> it.rules().lines().filter(any -> any.id().equals(item)).findFirst());
        boolean seen = looks.units(actor).map(it -> it.contains(unit)).orElse(true);
        if (!seen || line.isEmpty() || result.get().row(unit).isEmpty()) {
            return Optional.empty();
        }
        Known known = result.get().row(unit).get().known();
        List<Measure> measures = measures(line.get().source(), side);
        // What the telephone system counted, or the knowledge base, is no number of tickets.
        if (measures.isEmpty()) {
            return Optional.of(new Page(List.of(), Optional.empty()));
        }
        Set<String> themes = line.get().source() instanceof Source.Fewer fewer ? compared(fewer, known) : Set.of();
        List<Behind> found = new ArrayList<>(store.behind(result.get(), unit, measures, themes, after, most + 1));
        if (found.size() <= most) {
            return Optional.of(new Page(found, Optional.empty()));
        }
        return Optional.of(new Page(found.subList(0, most), Optional.of(found.get(most - 1))));
    }

    private static Set<String> compared(Source.Fewer fewer, Known known) {
        return fewer.compared(known).keySet();
    }

    private static List<Measure> measures(Source source, Side side) {
        if (source instanceof Source.Share share) {
            return named(side == Side.PART ? share.part() : share.whole());
        }
        if (source instanceof Source.Mean mean) {
            return named(side == Side.PART ? mean.sum() : mean.number());
        }
        // What a module makes of it is not known here: all that the unit had.
        return List.of(Measure.DISPATCHED);
    }

    private static List<Measure> named(List<String> names) {
        return names.stream().flatMap(it -> Measure.named(it).stream()).toList();
    }
}
