package org.hotline12345.itests.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What becomes of a ticket that was just dispatched.
 *
 * @param back empty where it is not returned, else whether the center agrees
 * @param refused whether the center first refuses the closure
 * @param rated the first rating
 * @param again the second, where the first was bad
 */
public record Fate(Optional<Boolean> back, boolean refused, Optional<String> rated, Optional<String> again) {

    private static final List<String> GOOD = List.of("VERY_SATISFIED", "SATISFIED", "FAIRLY_SATISFIED");
    private static final List<String> BAD = List.of("DISSATISFIED", "VERY_DISSATISFIED");

    public static Fate any(Random random) {
        Optional<Boolean> back = random.nextInt(3) == 0 ? Optional.of(random.nextBoolean()) : Optional.empty();
        if (back.filter(it -> it).isPresent()) {
            return new Fate(back, false, Optional.empty(), Optional.empty());
        }
        Optional<String> rated = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(rating(random));
        return new Fate(
                back, random.nextInt(4) == 0, rated, rated.filter(BAD::contains).map(it -> rating(random)));
    }

    private static String rating(Random random) {
        List<String> of = random.nextInt(3) == 0 ? BAD : GOOD;
        return of.get(random.nextInt(of.size()));
    }

    /** Whether the center has taken it back. */
    public boolean gone() {
        return back.filter(it -> it).isPresent();
    }

    public boolean redone() {
        return again.isPresent();
    }

    /** Whether the requester's last word was a bad one. */
    public boolean bad() {
        return again.or(() -> rated).filter(BAD::contains).isPresent();
    }

    /** Takes the steps that lead to it, with the account of the unit's officer. */
    public void play(RestTicket ticket, String officer) {
        back.ifPresent(it -> sendBack(ticket, officer, it));
        if (gone()) {
            return;
        }
        ticket.as(officer).take("Sign", Map.of());
        if (refused) {
            ticket.as(officer).take("RequestClosure", Map.of("report", Said.report()));
            ticket.as("center").take("RefuseClosure", Map.of("reason", "没有说明处理结果"));
        }
        close(ticket, officer);
        rated.ifPresent(it -> rate(ticket, it));
        again.ifPresent(it -> {
            ticket.as(officer).take("Sign", Map.of());
            ticket.as(officer).take("ClassifyRedo", Map.of("item", "DO"));
            close(ticket, officer);
            rate(ticket, it);
        });
    }

    public static void sendBack(RestTicket ticket, String officer, boolean agreed) {
        ticket.as(officer).take("Return", Map.of("reason", "不属于本单位职责", "basis", "三定方案"));
        if (agreed) {
            ticket.as("center").take("AgreeReturn", Map.of());
        } else {
            ticket.as("center").take("RefuseReturn", Map.of("reason", "属于你单位职责"));
        }
    }

    private static void close(RestTicket ticket, String officer) {
        ticket.as(officer).take("RequestClosure", Map.of("report", Said.report()));
        ticket.as("center").take("AgreeClosure", Map.of());
    }

    /** By who has the query code, and no account. */
    private static void rate(RestTicket ticket, String handling) {
        new RestTicket(ticket.rest().without("Authorization").withCode(ticket.code()), ticket.number(), ticket.code())
                .take("Evaluate", Map.of("callService", "SATISFIED", "handling", handling));
    }
}
