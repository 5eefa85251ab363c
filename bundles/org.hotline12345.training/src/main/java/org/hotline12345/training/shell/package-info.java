/** Training at the console. */
package org.hotline12345.training.shell;
