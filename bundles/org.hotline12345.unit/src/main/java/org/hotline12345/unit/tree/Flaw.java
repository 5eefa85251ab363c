package org.hotline12345.unit.tree;

import java.util.Optional;

/**
 * What is wrong with a unit as it is described.
 *
 * @param key the property that says it, such as {@code unit.parent}
 * @param value which of its values; empty where it is the property as a whole
 * @param passes whether it may pass without the unit being changed: when another unit comes or leaves
 * @param wrong what is wrong, in Chinese
 * @param remedy what to do about it, in Chinese
 */
public record Flaw(String key, Optional<String> value, boolean passes, String wrong, String remedy) {

    static Flaw of(String key, String wrong, String remedy) {
        return new Flaw(key, Optional.empty(), false, wrong, remedy);
    }

    static Flaw of(String key, String value, String wrong, String remedy) {
        return new Flaw(key, Optional.of(value), false, wrong, remedy);
    }

    static Flaw passing(String key, String wrong, String remedy) {
        return new Flaw(key, Optional.empty(), true, wrong, remedy);
    }

    /** Both as they are shown. */
    public String sentence() {
        return wrong + "。" + remedy;
    }
}
