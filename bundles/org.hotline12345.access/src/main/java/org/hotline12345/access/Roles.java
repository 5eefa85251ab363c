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
 * What the names of an account's roles mean.
 *
 * @param meanings which names mean which role, the role that counts first before the others
 * @param unitPrefixes how the names begin that name an officer's unit
 */
record Roles(List<Meaning> meanings, List<String> unitPrefixes) {

    /** A role and the names that mean it. */
    record Meaning(Role role, Set<String> names) {}

    static Roles of(AccountSettings settings) {
        return new Roles(
                List.of(
                        new Meaning(Role.CENTER, Set.of(settings.center())),
                        new Meaning(Role.CALL_TAKER, Set.of(settings.callTaker())),
                        new Meaning(Role.GOVERNING_OFFICE, Set.of(settings.governingOffice())),
                        new Meaning(Role.UNIT_OFFICER, Set.of(settings.unitOfficer()))),
                List.of(settings.unit()));
    }

    /** The actor that an account is; empty where none of its roles has a part in the hotline. */
    Optional<Actor> actor(String account, Set<String> names) {
        return meanings.stream()
                .filter(it -> it.names().stream().anyMatch(names::contains))
                .findFirst()
                .flatMap(it -> actor(account, it.role(), names));
    }

    private Optional<Actor> actor(String account, Role role, Set<String> names) {
        return role == Role.UNIT_OFFICER
                ? unit(names).map(unit -> Actor.officer(account, unit))
                : Optional.of(Actor.of(account, role));
    }

    /** The officer's unit; of several the first by name, so that it is the same at each sign-in. */
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
