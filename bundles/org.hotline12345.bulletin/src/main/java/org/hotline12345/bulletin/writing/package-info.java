/** What a bulletin says, as a paper, and as a document. */
package org.hotline12345.bulletin.writing;
