/** A paper as .docx: WordprocessingML, transitional, as ISO/IEC 29500 has it. */
package org.hotline12345.document.docx;
