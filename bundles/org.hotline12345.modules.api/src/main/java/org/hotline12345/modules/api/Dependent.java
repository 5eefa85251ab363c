package org.hotline12345.modules.api;

/**
 * 依赖方. Something that stops when a module goes.
 *
 * @param name the feature or the bundle
 * @param stops what stops of it and why, as a sentence in Chinese
 */
public record Dependent(String name, String stops) {}
