/** What a bulletin says in figures, frozen; where they are read, and by which rules something stands out. */
package org.hotline12345.bulletin.figures;
