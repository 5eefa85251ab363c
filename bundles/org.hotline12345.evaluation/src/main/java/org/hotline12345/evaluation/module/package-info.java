/** The questionnaires that modules bring: other languages, and further questions; how their files are read. */
package org.hotline12345.evaluation.module;
