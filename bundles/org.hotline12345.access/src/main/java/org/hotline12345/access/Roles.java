package org.hotline12345.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;

/**
 * What the names of an account's roles mean. An account may have a part in matters and one in running the platform.
 *
 * @param parts which names mean which role in matters, the role that counts first before the others
 * @param operating the same of the roles in running the platform
 * @param unitPrefixes how the names begin that name a unit
 */
record Roles(List<Meaning> parts, List<Meaning> operating, List<String> unitPrefixes) {

    /** A role and the names that mean it. */
    record Meaning(Role role, Set<String> names) {}

    static Roles of(AccountSettings settings) {
        return new Roles(
                List.of(
                        new Meaning(Role.CENTER, Set.of(settings.center())),
                        new Meaning(Role.CALL_TAKER, Set.of(settings.callTaker())),
                        new Meaning(Role.GOVERNING_OFFICE, Set.of(settings.governingOffice())),
                        new Meaning(Role.UNIT_OFFICER, Set.of(settings.unitOfficer()))),
                List.of(
                        new Meaning(Role.CITY_IT, Set.of(settings.cityIt())),
                        new Meaning(Role.COUNTY_ADMINISTRATOR, Set.of(settings.countyAdministrator()))),
                List.of(settings.unit()));
    }

    /** The actor that an account is; empty where none of its roles has a part in matters. */
    Optional<Actor> actor(String account, Set<String> names) {
        return first(parts, account, names);
    }

    /** The actor that an account is when it runs the platform; empty where none of its roles does. */
    Optional<Actor> operator(String account, Set<String> names) {
        return first(operating, account, names);
    }

    private Optional<Actor> first(List<Meaning> meanings, String account, Set<String> names) {
        return meanings.stream()
                .filter(it -> it.names().stream().anyMatch(names::contains))
                .findFirst()
                .flatMap(it -> actor(account, it.role(), names));
    }

    private Optional<Actor> actor(String account, Role role, Set<String> names) {
        return role.ofUnit()
                ? unit(names).map(unit -> new Actor(account, role, Optional.of(unit)))
                : Optional.of(Actor.of(account, role));
    }

    /** The account's unit; of several the first by name, so that it is the same at each sign-in. */
    private Optional<UnitId> unit(Set<String> names) {
        return new TreeSet<>(names)
                .stream().map(this::unit).flatMap(Optional::stream).findFirst();
    }

    private Optional<UnitId> unit(String name) {
        Function<String, String> rest =
                prefix -> name.substring(prefix.length()).strip();
        return unitPrefixes.stream()
                .filter(name::startsWith)
                .map(rest)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .flatMap(Roles::id);
    }

    private static Optional<UnitId> id(String value) {
        try {
            return Optional.of(new UnitId(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
