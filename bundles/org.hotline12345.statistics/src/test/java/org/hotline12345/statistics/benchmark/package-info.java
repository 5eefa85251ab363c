/** How long questions take at ten years of tickets. */
package org.hotline12345.statistics.benchmark;
