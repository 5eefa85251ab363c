/** Marks of malicious use at the console. */
package org.hotline12345.misuse.shell;
