package org.hotline12345.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;

/**
 * 阅读范围. Who reads a bulletin, as its lists were when it was drafted: a list that changes afterwards opens nothing that was
 * closed.
 *
 * @param lists the titles of the lists
 * @param roles who reads the whole, besides the center
 * @param units which units read a view of their own
 */
public record Readership(List<String> lists, Set<Role> roles, List<UnitId> units) {

    public Readership {
        lists = List.copyOf(lists);
        roles = Set.copyOf(roles);
        units = List.copyOf(units);
    }

    static Readership of(List<ReaderList> lists) {
        return new Readership(
                lists.stream().map(ReaderList::title).toList(),
                lists.stream().flatMap(it -> it.roles().stream()).collect(Collectors.toSet()),
                lists.stream().flatMap(it -> it.units().stream()).distinct().toList());
    }

    /** By which an actor stands among the readers; empty where it can be among none. */
    static Optional<String> key(Actor actor) {
        return switch (actor.role()) {
            case UNIT_OFFICER -> actor.unit().map(Readership::key);
            case CALL_TAKER, GOVERNING_OFFICE -> Optional.of(key(actor.role()));
            case REQUESTER, CENTER, SYSTEM, CITY_IT, COUNTY_ADMINISTRATOR -> Optional.empty();
        };
    }

    /** The keys of all who read it. */
    public List<String> keys() {
        List<String> keys =
                new ArrayList<>(roles.stream().map(Readership::key).sorted().toList());
        units.stream().map(Readership::key).forEach(keys::add);
        return keys;
    }

    private static String key(Role role) {
        return "role:" + role;
    }

    private static String key(UnitId unit) {
        return "unit:" + unit;
    }
}
