package org.hotline12345.modules.api;

import java.time.Instant;

/**
 * 最近错误. Something that went wrong in a bundle.
 *
 * @param at when
 * @param bundle the symbolic name of the bundle
 * @param what what went wrong, as it was said
 * @param cause the innermost cause; may be empty
 */
public record ModuleError(Instant at, String bundle, String what, String cause) {}
