/** Early warning at the console. */
package org.hotline12345.warning.shell;
