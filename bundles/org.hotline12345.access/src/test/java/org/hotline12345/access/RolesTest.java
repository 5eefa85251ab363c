package org.hotline12345.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.junit.jupiter.api.Test;

class RolesTest {

    private final Roles roles = Roles.of(Delivered.settings("karaf"));

    @Test
    void eachRoleHasItsPart() {
        assertEquals(Optional.of(Actor.of("a", Role.CALL_TAKER)), actor("hotline.call-taker"));
        assertEquals(Optional.of(Actor.of("a", Role.CENTER)), actor("hotline.center"));
        assertEquals(Optional.of(Actor.of("a", Role.GOVERNING_OFFICE)), actor("hotline.governing-office"));
        assertEquals(Optional.empty(), actor("admin", "viewer", "ssh"));
    }

    @Test
    void anOfficerActsForTheUnitOfTheOtherRole() {
        Optional<Actor> officer = Optional.of(Actor.officer("a", new UnitId("650421-water")));

        assertEquals(officer, actor("hotline.unit-officer", "hotline.unit:650421-water"));
        assertEquals(officer, actor("hotline.unit-officer", "hotline.unit.650421-water"));
    }

    @Test
    void anOfficerWithoutAUnitHasNoPart() {
        assertEquals(Optional.empty(), actor("hotline.unit-officer"));
        assertEquals(Optional.empty(), actor("hotline.unit-officer", "hotline.unit:"));
        assertEquals(Optional.empty(), actor("hotline.unit-officer", "hotline.unit:no such"));
    }

    @Test
    void aUnitAloneIsNoPart() {
        assertEquals(Optional.empty(), actor("hotline.unit:650421"));
        assertEquals(Optional.empty(), actor("viewer"));
    }

    @Test
    void ofSeveralTheHigherCounts() {
        assertEquals(
                Optional.of(Role.CENTER),
                actor("hotline.unit-officer", "hotline.unit:water", "hotline.governing-office", "hotline.center")
                        .map(Actor::role));
        assertEquals(
                Optional.of(Role.CALL_TAKER),
                actor("hotline.governing-office", "hotline.call-taker").map(Actor::role));
    }

    @Test
    void whoOnlyRunsThePlatformHasNoPartInMatters() {
        assertEquals(Optional.empty(), actor("hotline.city-it"));
        assertEquals(Optional.empty(), actor("hotline.county-administrator", "hotline.unit:650421"));
        assertEquals(Optional.of(Actor.of("a", Role.CITY_IT)), operator("hotline.city-it"));
        assertEquals(
                Optional.of(new Actor("a", Role.COUNTY_ADMINISTRATOR, Optional.of(new UnitId("650421")))),
                operator("hotline.county-administrator", "hotline.unit:650421"));
        assertEquals(Optional.empty(), operator("hotline.county-administrator"));
    }

    @Test
    void whoHasAPartInMattersRunsNothingByThat() {
        assertEquals(Optional.empty(), operator("hotline.center"));
        assertEquals(Optional.empty(), operator("hotline.unit-officer", "hotline.unit:650421"));
        assertEquals(
                Optional.of(Role.CITY_IT), operator("admin", "viewer", "ssh").map(Actor::role));
    }

    private Optional<Actor> actor(String... names) {
        return roles.actor("a", Set.of(names));
    }

    private Optional<Actor> operator(String... names) {
        return roles.operator("a", Set.of(names));
    }
}
