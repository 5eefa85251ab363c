/** The commands of ratings. */
package org.hotline12345.evaluation.shell;
