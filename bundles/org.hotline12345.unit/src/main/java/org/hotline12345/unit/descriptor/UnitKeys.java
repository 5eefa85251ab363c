package org.hotline12345.unit.descriptor;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The properties that a unit without code can have, as its description declares them: so that what is looked over is what will
 * be read.
 *
 * @param lists by name, whether it is a list of texts; else it is one text
 */
public record UnitKeys(Map<String, Boolean> lists) {

    /** Of a description as declarative services read it: {@code unit_id} stands for {@code unit.id}. */
    public static UnitKeys of(Class<?> description) {
        Map<String, Boolean> lists = new TreeMap<>();
        for (Method each : description.getDeclaredMethods()) {
            if (!each.isSynthetic()) {
                lists.put(each.getName().replace('_', '.'), each.getReturnType().isArray());
            }
        }
        return new UnitKeys(lists);
    }

    boolean known(String key) {
        return lists.containsKey(key);
    }

    boolean isList(String key) {
        return lists.getOrDefault(key, false);
    }

    String all() {
        return String.join("、", lists.keySet());
    }

    /** Whether a property is one of a unit, rightly written or not. */
    static boolean looksLikeOne(String key) {
        return Arrays.stream(new String[] {"unit.", "unit_", "Unit."}).anyMatch(key::startsWith);
    }
}
