/** The catalogue at the console, for city IT. */
package org.hotline12345.catalogue.shell;
