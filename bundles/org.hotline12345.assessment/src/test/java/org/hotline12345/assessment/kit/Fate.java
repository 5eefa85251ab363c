package org.hotline12345.assessment.kit;

import java.util.Optional;
import java.util.Random;

/**
 * What becomes of a ticket, said in such a way that whoever reads it knows what it counts, without a look at the law: a unit has 12
 * hours to sign and 182 to close what is delivered on a working day at ten o'clock.
 *
 * @param back whether it is returned, and what the center says to that
 * @param signed in time, late or never
 * @param replied first reply: in time, late or never; who did not sign did not reply
 * @param closed in the first half, in time, late or never
 * @param rated by whom it was closed
 * @param again the second rating, where the first was bad
 */
public record Fate(Back back, When signed, When replied, When closed, Optional<String> rated, Optional<String> again) {

    /** A return. */
    public enum Back {
        NONE,
        AGREED,
        REFUSED
    }

    /** By when something was done. */
    public enum When {
        EARLY,
        IN_TIME,
        LATE,
        NEVER;

        public boolean inTime() {
            return this == EARLY || this == IN_TIME;
        }
    }

    private static final Fate RETURNED =
            new Fate(Back.AGREED, When.NEVER, When.NEVER, When.NEVER, Optional.empty(), Optional.empty());
    private static final String[] RATINGS = {
        "VERY_SATISFIED", "SATISFIED", "FAIRLY_SATISFIED", "DISSATISFIED", "VERY_DISSATISFIED"
    };

    public static Fate any(Random random) {
        Back back = one(random, Back.NONE, Back.NONE, Back.NONE, Back.NONE, Back.REFUSED, Back.AGREED);
        if (back == Back.AGREED) {
            return RETURNED;
        }
        When signed = back == Back.REFUSED
                ? When.IN_TIME
                : one(random, When.IN_TIME, When.IN_TIME, When.IN_TIME, When.LATE, When.NEVER);
        When closed = signed == When.NEVER
                ? When.NEVER
                : one(random, When.EARLY, When.EARLY, When.IN_TIME, When.IN_TIME, When.LATE, When.NEVER);
        When replied = closed == When.LATE ? one(random, When.IN_TIME, When.LATE) : closed;
        Optional<String> rated =
                closed == When.NEVER || random.nextInt(4) == 0 ? Optional.empty() : Optional.of(one(random, RATINGS));
        return new Fate(
                back,
                signed,
                replied,
                closed,
                rated,
                bad(rated) ? Optional.of(one(random, RATINGS)) : Optional.empty());
    }

    public boolean redone() {
        return again.isPresent();
    }

    /** Whether the last word of the requester was a bad one. */
    public boolean bad() {
        return bad(again.or(() -> rated));
    }

    /** The steps that lead to it, as {@link Play} takes them. */
    public String script() {
        StringBuilder script = new StringBuilder();
        if (back != Back.NONE) {
            script.append("return@1 ").append(back == Back.AGREED ? "agree-return@2 " : "refuse-return@2 ");
        }
        if (signed != When.NEVER) {
            script.append(signed == When.LATE ? "sign@13 " : "sign@4 ");
        }
        if (closed == When.LATE && replied == When.IN_TIME) {
            script.append("request@150 refuse@151 ");
        }
        if (closed != When.NEVER) {
            int handed = closed == When.EARLY ? 80 : closed == When.IN_TIME ? 120 : 190;
            script.append("request@%d agree@%d ".formatted(handed, handed + 1));
            rated.ifPresent(it -> script.append("%s@%d ".formatted(it, handed + 2)));
            again.ifPresent(it -> script.append("sign@%d redo@%d request@%d agree@%d %s@%d "
                    .formatted(handed + 3, handed + 4, handed + 5, handed + 6, it, handed + 7)));
        }
        return script.isEmpty() ? "nothing" : script.toString().strip();
    }

    private static boolean bad(Optional<String> rating) {
        return rating.filter(it -> it.endsWith("DISSATISFIED")).isPresent();
    }

    @SafeVarargs
    private static <T> T one(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
