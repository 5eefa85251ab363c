/** Supervision at the console. */
package org.hotline12345.supervision.shell;
