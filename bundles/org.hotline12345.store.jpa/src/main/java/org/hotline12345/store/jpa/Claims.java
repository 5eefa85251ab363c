package org.hotline12345.store.jpa;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.framework.Version;

/**
 * Whose the tables of a name are: one bundle's, of which several versions may be here, while one takes over from another. Safe
 * for any thread.
 */
final class Claims {

    private final Map<String, Map<Long, Claim>> byName = new HashMap<>();

    /**
     * A version of a bundle that has the tables.
     *
     * @param bundle its symbolic name
     * @param version of it
     * @param scripts its migrations
     */
    record Claim(String bundle, Version version, Scripts scripts) {}

    /** Whether the bundle of a number may have the tables; not where another's has them. */
    synchronized boolean claim(String name, long bundle, Claim claim) {
        Map<Long, Claim> others = byName.computeIfAbsent(name, it -> new HashMap<>());
        boolean free = others.values().stream().allMatch(it -> it.bundle().equals(claim.bundle()));
        if (free) {
            others.put(bundle, claim);
        }
        return free;
    }

    /** @return whether nobody has the tables any more */
    synchronized boolean release(String name, long bundle) {
        Optional<Map<Long, Claim>> all = Optional.ofNullable(byName.get(name));
        all.ifPresent(it -> it.remove(bundle));
        boolean last = all.filter(it -> !it.isEmpty()).isEmpty();
        if (last) {
            byName.remove(name);
        }
        return last;
    }

    /** The migrations of each name, of the newest version that is here. */
    synchronized Map<String, Scripts> newest() {
        return byName.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, it -> newest(it.getValue())));
    }

    private static Scripts newest(Map<Long, Claim> claims) {
        return claims.values().stream()
                .max(Comparator.comparing(Claim::version))
                .orElseThrow()
                .scripts();
    }
}
