/** Circulars as PDF. */
package org.hotline12345.assessment.circular.pdf;
