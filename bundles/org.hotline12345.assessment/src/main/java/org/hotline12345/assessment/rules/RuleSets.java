package org.hotline12345.assessment.rules;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.assessment.AssessmentLaw;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rule sets that there are: those that a city has entered, and those that come with this bundle. Safe for any thread. */
@Component(service = RuleSets.class)
public final class RuleSets {

    private static final List<String> SHIPPED = List.of("units-1.json", "front-desk-1.json");

    /** The latest first day, then the highest version: who enters another means that one. */
    private static final Comparator<RuleSet> LATEST =
            Comparator.comparing(RuleSet::from).thenComparing(RuleSet::version);

    private final RuleSetStore store;
    private final List<RuleSet> shipped;
    private final AssessmentLaw law;
    private final Clock clock;

    @Activate
    public RuleSets(@Reference RuleSetStore store, @Reference AssessmentLaw law) {
        this(store, law, Clock.systemUTC());
    }

    public RuleSets(RuleSetStore store, AssessmentLaw law, Clock clock) {
        this.store = store;
        this.law = law;
        this.clock = clock;
        RuleText text = new RuleText();
        this.shipped = SHIPPED.stream()
                .map(it -> text.read(RuleText.resource(it), RuleSet.class))
                .toList();
    }

    /** All, by id and version. */
    public List<RuleSet> all() {
        return Stream.concat(shipped.stream(), store.all().stream())
                .sorted(Comparator.comparing(RuleSet::id).thenComparing(RuleSet::version))
                .toList();
    }

    public Optional<RuleSet> find(String id, int version) {
        return shipped(id, version).or(() -> store.find(id, version));
    }

    /** By its key, such as {@code units/1}. */
    public Optional<RuleSet> find(String key) {
        String[] parts = key.split("/", -1);
        return parts.length == 2 && parts[1].matches("\\d{1,6}")
                ? find(parts[0], Integer.parseInt(parts[1]))
                : Optional.empty();
    }

    /** By which a level is assessed in a period. */
    public Optional<RuleSet> inForce(AssessedLevel level, AssessmentPeriod period) {
        return all().stream().filter(it -> it.holds(level, period)).max(LATEST);
    }

    /** On what rests who enters them. */
    public Grounds grounds() {
        return law.on(Concern.ASSESSMENT);
    }

    /** Enters a version; answers what stands against it, and nothing where it was kept. */
    public List<Objection> enter(Actor actor, RuleSet rules) {
        if (actor.role() != Role.CENTER) {
            return List.of(grounds().forbidden("考核办法由市政务服务中心录入", "报市政务服务中心"));
        }
        List<Objection> against = new ArrayList<>(Flaws.of(rules));
        if (shipped(rules.id(), rules.version()).isPresent()) {
            against.add(used(rules, "随模块提供，不能改动"));
        }
        if (against.isEmpty() && !store.keep(rules, actor.name(), clock.instant())) {
            against.add(used(rules, "已用于公布的考核结果，不能改动"));
        }
        return against;
    }

    private Objection used(RuleSet rules, String why) {
        return new Objection(
                Objection.Kind.WRONG_ORDER,
                "考核办法 " + rules.key() + " " + why,
                "改动后作为下一版本录入",
                Optional.of("version"),
                grounds().paragraph());
    }

    private Optional<RuleSet> shipped(String id, int version) {
        return shipped.stream()
                .filter(it -> it.id().equals(id) && it.version() == version)
                .findFirst();
    }
}
