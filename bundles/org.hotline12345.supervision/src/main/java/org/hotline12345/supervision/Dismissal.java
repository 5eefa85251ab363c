package org.hotline12345.supervision;

import static org.hotline12345.supervision.Reaching.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.Finding.Decision;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingState;

/** 不予认定. A finding comes to nothing, for a reason; the same of every kind. */
record Dismissal(FindingStore findings, Regulations regulations, Clock clock) {

    FindingReply of(Actor actor, Optional<Finding> found, long number, String reason) {
        return decide(
                actor,
                found,
                number,
                Texts.against("reason", reason, "填写不予认定的理由").stream().toList(),
                (at, matters) -> new Decision(
                        FindingState.DISMISSED, reason.strip(), Optional.empty(), actor.name(), at, matters));
    }

    /** Makes a decision as of a moment, on so many matters. */
    @FunctionalInterface
    interface Deciding {

        Decision on(Instant at, int matters);
    }

    /**
     * Decides on what waits for a decision.
     *
     * @param said what is wrong with what was said
     */
    FindingReply decide(Actor actor, Optional<Finding> found, long number, List<Objection> said, Deciding deciding) {
        if (found.isEmpty()) {
            return new FindingReply.Unknown(number);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Basis basis = Basis.of(regulations, now);
        List<Objection> against = new ArrayList<>();
        basis.againstSupervising(actor).ifPresent(against::add);
        against.addAll(said);
        if (found.get().state() != FindingState.FOUND) {
            against.add(decided(basis));
        }
        if (!against.isEmpty()) {
            return new FindingReply.Refused(against, basis.law());
        }
        Decision decision = deciding.on(now, found.get().matters());
        if (!store(() -> findings.decide(number, decision))) {
            return new FindingReply.Refused(List.of(decided(basis)), basis.law());
        }
        return new FindingReply.Decided(store(() -> findings.find(number)).orElseThrow(), List.of(), 0);
    }

    private static Objection decided(Basis basis) {
        return basis.grounds().wrongOrder("已经认定，或已不须认定", "查看待认定的线索");
    }
}
