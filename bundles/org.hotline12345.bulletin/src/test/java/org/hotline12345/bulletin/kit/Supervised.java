package org.hotline12345.bulletin.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.HotSpots;

/** Hot spots in memory, to be looked at only. */
public record Supervised(List<Finding> found) implements HotSpots {

    public static Finding spot(long number, FindingState state, String first, String last, int matters) {
        return new Finding(
                number,
                FindingKind.HOT_SPOT,
                Optional.of("水电气热/停水"),
                Optional.of("650421/鲁克沁镇"),
                Optional.empty(),
                state,
                Instant.parse("2026-03-11T04:00:00Z"),
                LocalDate.parse(first),
                LocalDate.parse(last),
                matters,
                matters,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Override
    public List<Finding> list(Actor actor, FindingSelection selection) {
        return found.stream()
                .filter(it -> selection
                        .before()
                        .filter(before -> it.number() >= before)
                        .isEmpty())
                .sorted((one, other) -> Long.compare(other.number(), one.number()))
                .limit(selection.most())
                .toList();
    }

    @Override
    public Optional<Finding> find(Actor actor, long number, Optional<TicketNumber> after) {
        return found.stream().filter(it -> it.number() == number).findFirst();
    }

    @Override
    public FindingReply confirm(Actor actor, long number, Optional<String> instruction) {
        throw new AssertionError("Nobody decides here");
    }

    @Override
    public FindingReply dismiss(Actor actor, long number, String reason) {
        throw new AssertionError("Nobody decides here");
    }
}
