package org.hotline12345.law.procedure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;

/**
 * 办理记录. Who did what with something that is no ticket. Written once and never changed.
 *
 * @param act what, in a word of those who work with the hotline, such as 确认
 * @param by the account
 * @param role in which capacity
 * @param at when, to the millisecond
 * @param why the reason given; empty where none is asked for
 */
public record Deed(String act, String by, Role role, Instant at, String why) {

    public static Deed of(String act, Actor actor, Instant at, String why) {
        return new Deed(act, actor.name(), actor.role(), at.truncatedTo(ChronoUnit.MILLIS), why);
    }

    /** The record with this at its end. */
    public List<Deed> after(List<Deed> record) {
        List<Deed> longer = new ArrayList<>(record);
        longer.add(this);
        return List.copyOf(longer);
    }
}
