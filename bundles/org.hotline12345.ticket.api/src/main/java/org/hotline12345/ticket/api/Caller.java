package org.hotline12345.ticket.api;

import java.util.Optional;
import org.hotline12345.law.party.Actor;

/**
 * Who stands at the door.
 *
 * @param actor who it is
 * @param queryCode 查询码, the code that a requester got with the number; opens that one ticket to who has no account
 */
public record Caller(Actor actor, Optional<String> queryCode) {

    public Caller {
        queryCode = queryCode == null ? Optional.empty() : queryCode.filter(it -> !it.isBlank());
    }

    public static Caller of(Actor actor) {
        return new Caller(actor, Optional.empty());
    }

    /** Says nothing of the code, so that no log does. */
    @Override
    public String toString() {
        return "Caller[" + actor + "]";
    }
}
