package org.hotline12345.supervision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.supervision.api.CaseEntry;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.supervision.api.SupervisionCase;

/**
 * What somebody may see of supervision: the center and the governing office all of it, a unit what concerns it and those below it
 * (A7), anybody else nothing.
 *
 * @param units empty where all
 */
record Scope(Optional<Set<UnitId>> units) {

    static Scope of(Actor actor, Looks looks) {
        return new Scope(
                switch (actor.role()) {
                    case CENTER, GOVERNING_OFFICE, SYSTEM -> Optional.empty();
                    case UNIT_OFFICER -> looks.units(actor);
                    case CALL_TAKER, REQUESTER, CITY_IT, COUNTY_ADMINISTRATOR -> Optional.of(Set.of());
                });
    }

    /** Whether it sees all that there is, as hot spots and candidates are shown to no unit. */
    boolean whole() {
        return units.isEmpty();
    }

    boolean sees(UnitId unit) {
        return units.isEmpty() || units.get().contains(unit);
    }

    boolean sees(SupervisionCase whole) {
        return units.isEmpty() || whole.units().stream().anyMatch(this::sees);
    }

    /** The units of a wish that may be listed: those seen that are the wanted one or below it. */
    Optional<Set<UnitId>> listed(Optional<UnitId> wanted, City city) {
        return wanted.map(top -> city.units().stream()
                        .map(Unit::id)
                        .filter(it -> city.within(it, top) && sees(it))
                        .collect(Collectors.toSet()))
                .or(() -> units);
    }

    /** A case as far as it concerns who looks. */
    SupervisionCase shown(SupervisionCase whole) {
        if (units.isEmpty()) {
            return whole;
        }
        List<CaseGround> grounds = whole.grounds().stream()
                .filter(it -> it.units().stream().anyMatch(this::sees))
                .map(this::shown)
                .toList();
        List<CaseEntry> entries = whole.entries().stream()
                .filter(it -> it.unit().isEmpty() || sees(it.unit().get()))
                .toList();
        return new SupervisionCase(
                whole.number(),
                whole.subject(),
                whole.state(),
                whole.openedAt(),
                whole.openedBy(),
                whole.due(),
                whole.set(),
                grounds,
                seen(whole.units()),
                entries,
                whole.result(),
                whole.endedAt(),
                whole.finding(),
                whole.mergedInto());
    }

    private CaseGround shown(CaseGround ground) {
        return new CaseGround(
                ground.ticket(),
                ground.supervision(),
                ground.ground(),
                ground.document(),
                ground.openedAt(),
                ground.workingDays(),
                ground.due(),
                ground.counted(),
                seen(ground.units()),
                ground.result(),
                ground.lifted());
    }

    private Set<UnitId> seen(Set<UnitId> all) {
        return all.stream().filter(this::sees).collect(Collectors.toSet());
    }
}
