/** A paper as PDF, with the characters that it uses inside of it. */
package org.hotline12345.document.pdf;
