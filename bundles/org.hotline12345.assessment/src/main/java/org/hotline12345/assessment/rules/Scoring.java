package org.hotline12345.assessment.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Reading;
import org.hotline12345.assessment.rules.Scored.ScoredItem;

/**
 * Makes points by a rule set. Pure: the same rule set, the same values and the same indicators give the same points.
 *
 * <p>What does not apply is left out, and the rest is scaled up to the full points: a unit without a rating is neither rewarded
 * nor punished for it.
 */
public final class Scoring {

    private static final int DIGITS = 2;

    private final RuleSet rules;
    private final BiFunction<String, Known, Indicated> services;

    /** @param services asks the service of an id; says that it does not apply where there is none */
    public Scoring(RuleSet rules, BiFunction<String, Known, Indicated> services) {
        this.rules = rules;
        this.services = services;
    }

    public Scored of(Known known) {
        List<ScoredItem> items = new ArrayList<>();
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (RuleItem item : rules.items()) {
            ScoredItem scored = scored(item, known);
            items.add(scored);
            if (scored.points().isPresent()) {
                points = points.add(scored.points().get());
                weights = weights.add(item.weight());
            }
        }
        BigDecimal bonus = BigDecimal.ZERO;
        for (RuleItem item : rules.bonuses()) {
            ScoredItem scored = scored(item, known);
            items.add(scored);
            bonus = bonus.add(scored.points().orElse(BigDecimal.ZERO));
        }
        boolean tickets = rules.withTickets(known);
        BigDecimal given = bonus.min(rules.mostBonus()).setScale(DIGITS, RoundingMode.HALF_UP);
        Optional<BigDecimal> score = tickets && weights.signum() > 0
                ? Optional.of(points.multiply(RuleSet.FULL)
                        .divide(weights, DIGITS, RoundingMode.HALF_UP)
                        .add(given))
                : Optional.empty();
        return new Scored(tickets, score, tickets ? given : BigDecimal.ZERO.setScale(DIGITS), items);
    }

    private ScoredItem scored(RuleItem item, Known known) {
        Indicated said = read(item.source(), known);
        if (said.reading() instanceof Reading.Value value) {
            BigDecimal points = item.points().of(value.value(), item.weight());
            return new ScoredItem(
                    item.id(),
                    Optional.of(value.value()),
                    value.explanation(),
                    Optional.of(points.setScale(DIGITS, RoundingMode.HALF_UP)),
                    said.formula());
        }
        String reason = ((Reading.NotApplicable) said.reading()).reason();
        return new ScoredItem(item.id(), Optional.empty(), reason, Optional.empty(), said.formula());
    }

    private Indicated read(Source source, Known known) {
        if (source instanceof Source.Share share) {
            return Indicated.of(Readings.share(share, known));
        }
        if (source instanceof Source.Mean mean) {
            return Indicated.of(Readings.mean(mean, known));
        }
        if (source instanceof Source.Fewer fewer) {
            return Indicated.of(Readings.fewer(fewer, known));
        }
        return services.apply(((Source.Service) source).indicator(), known);
    }
}
