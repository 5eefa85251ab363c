package org.hotline12345.unit.tree;

import java.util.Optional;

/**
 * Why a unit that a bundle brings is not taken into the tree.
 *
 * @param service the service
 * @param origin who brings it, as people are told
 * @param id as it is described; empty where it is not
 * @param name what people call it; empty where that is not described
 * @param flaw what is wrong
 */
public record Rejection(long service, String origin, Optional<String> id, Optional<String> name, Flaw flaw) {

    /** What a list calls it. */
    public String called() {
        return id.map(it -> name.map(said -> said + "（" + it + "）").orElse(it))
                .or(() -> name)
                .orElse("没有编号的单位");
    }
}
