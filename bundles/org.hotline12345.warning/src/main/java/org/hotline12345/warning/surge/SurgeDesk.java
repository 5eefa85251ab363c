package org.hotline12345.warning.surge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.warning.Sight;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows warnings of rises to whom they are to be shown, and takes down what people say of them. */
@Component(service = SurgeDesk.class)
public final class SurgeDesk {

    private final SurgeBooks surges;
    private final Sight sight;
    private final Clock clock;

    @Activate
    public SurgeDesk(@Reference SurgeBooks surges, @Reference Sight sight) {
        this(surges, sight, Clock.systemUTC());
    }

    public SurgeDesk(SurgeBooks surges, Sight sight, Clock clock) {
        this.surges = surges;
        this.sight = sight;
        this.clock = clock;
    }

    /** Those that opened in the last days or still last, which the actor may see; the latest first. */
    public List<Surge> list(Actor actor, int days) {
        return surges.since(clock.instant().minus(Duration.ofDays(days))).stream()
                .filter(it -> sees(actor, it))
                .toList();
    }

    /**
     * Takes down what the actor says.
     *
     * @return empty where there is no such warning, or not the actor's to see
     */
    public Optional<Surge> judge(Actor actor, String id, Verdict verdict, String note) {
        Instant now = clock.instant();
        return surges.find(id)
                .filter(it -> sees(actor, it))
                .flatMap(it -> surges.judge(id, new Surge.Judgement(verdict, note, actor.name(), now)));
    }

    public boolean mayJudge(Actor actor) {
        return sight.judges(actor);
    }

    private boolean sees(Actor actor, Surge surge) {
        return sight.sees(actor, surge.series().theme(), surge.series().place());
    }
}
