/** Bulletins in a relational database. */
package org.hotline12345.bulletin.store;
