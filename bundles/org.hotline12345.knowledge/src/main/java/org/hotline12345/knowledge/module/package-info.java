/** Articles that bundles bring in HOTLINE-INF/knowledge: read, attributed to their bundle, and gone or kept when it leaves. */
package org.hotline12345.knowledge.module;
