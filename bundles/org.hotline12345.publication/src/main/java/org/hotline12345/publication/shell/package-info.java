/** Publications at the console. */
package org.hotline12345.publication.shell;
