/** Circulars as .docx. */
package org.hotline12345.assessment.circular.docx;
