/** The figures of units at the console. */
package org.hotline12345.assessment.shell;
