/** Marks in a relational database. */
package org.hotline12345.misuse.store;
