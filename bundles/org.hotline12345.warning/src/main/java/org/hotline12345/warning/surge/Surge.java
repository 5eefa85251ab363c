package org.hotline12345.warning.surge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hotline12345.warning.Intake;

/**
 * 突增预警. A rise that is or was warned of.
 *
 * @param id by which it is known
 * @param series what rose
 * @param openedAt since when
 * @param updatedAt when it was last looked at
 * @param endedAt when it was as usual again; empty while it lasts
 * @param amount how many came in the last 24 hours
 * @param peak how many at most
 * @param usual how many were to be expected
 * @param chance how likely the peak was, where nothing is the matter
 * @param judgement what a person said of it
 */
public record Surge(
        String id,
        Series series,
        Instant openedAt,
        Instant updatedAt,
        Optional<Instant> endedAt,
        long amount,
        long peak,
        double usual,
        double chance,
        Optional<Judgement> judgement) {

    /**
     * What a person said.
     *
     * @param verdict what it was
     * @param note why
     * @param by the account's name
     * @param at when
     */
    public record Judgement(Verdict verdict, String note, String by, Instant at) {}

    /** Two nodes that open it in the same hour open one and the same. */
    public static Surge opened(Rise rise, Instant now) {
        String name = rise.series().theme() + "\n" + rise.series().place() + "\n" + Intake.hour(now);
        return new Surge(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString(),
                rise.series(),
                now,
                now,
                Optional.empty(),
                rise.amount(),
                rise.amount(),
                rise.usual().mean(),
                rise.chance(),
                Optional.empty());
    }

    public boolean open() {
        return endedAt.isEmpty();
    }

    /** As it is now. The usual level stays that of its beginning: what lasts for weeks is not usual for that. */
    Surge after(Rise rise, Instant now) {
        boolean higher = rise.amount() > peak;
        return new Surge(
                id,
                series,
                openedAt,
                now,
                endedAt,
                rise.amount(),
                higher ? rise.amount() : peak,
                usual,
                higher ? Math.min(chance, rise.chance()) : chance,
                judgement);
    }

    Surge ended(long last, Instant now) {
        return new Surge(
                id, series, openedAt, now, Optional.of(now), last, Math.max(last, peak), usual, chance, judgement);
    }

    Surge judged(Judgement said) {
        return new Surge(id, series, openedAt, updatedAt, endedAt, amount, peak, usual, chance, Optional.of(said));
    }
}
