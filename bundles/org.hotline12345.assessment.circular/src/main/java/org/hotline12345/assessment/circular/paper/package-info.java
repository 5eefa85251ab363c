/** A paper in the form of GB/T 9704: sheets, paragraphs, tables, drawings. What a format writes, and how it looks in each. */
package org.hotline12345.assessment.circular.paper;
