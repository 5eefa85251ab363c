package org.hotline12345.modules.api;

import java.util.Optional;

/**
 * 模块提供的内容. Something that a bundle has brought, and how it does.
 *
 * @param bundle the symbolic name of the bundle
 * @param kind what it is
 * @param name which one, as people call it, in Chinese
 * @param trouble why it is left out, not taken in or unwell, with its cause, in Chinese; empty where it is well
 */
public record Contribution(String bundle, ModuleKind kind, String name, Optional<String> trouble) {}
