package org.hotline12345.modules.api;

import java.util.Optional;

/**
 * 模块提供的内容. Something that a bundle has brought, and how it does.
 *
 * @param bundle the symbolic name of the bundle
 * @param kind what it is
 * @param name which one, as people call it, in Chinese
 * @param trouble why it is left out, not taken in or unwell, with its cause, in Chinese; empty where it is well
 * @param hint what should be known of it although it is well, such as that another has the same duty, in Chinese
 */
public record Contribution(
        String bundle, ModuleKind kind, String name, Optional<String> trouble, Optional<String> hint) {

    /** One of which nothing more need be known. */
    public Contribution(String bundle, ModuleKind kind, String name, Optional<String> trouble) {
        this(bundle, kind, name, trouble, Optional.empty());
    }

    /** One that is well. */
    public static Contribution well(String bundle, ModuleKind kind, String name) {
        return new Contribution(bundle, kind, name, Optional.empty());
    }

    /** One that is left out, not taken in or unwell. */
    public static Contribution troubled(String bundle, ModuleKind kind, String name, String trouble) {
        return new Contribution(bundle, kind, name, Optional.of(trouble));
    }
}
