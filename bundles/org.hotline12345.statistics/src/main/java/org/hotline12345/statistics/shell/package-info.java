/** Statistics at the console. */
package org.hotline12345.statistics.shell;
