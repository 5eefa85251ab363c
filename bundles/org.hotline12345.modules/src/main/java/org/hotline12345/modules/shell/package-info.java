/** Modules at the console. */
package org.hotline12345.modules.shell;
