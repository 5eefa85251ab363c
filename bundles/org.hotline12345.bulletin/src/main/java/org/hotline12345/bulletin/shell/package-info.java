/** Bulletins at the console. */
package org.hotline12345.bulletin.shell;
