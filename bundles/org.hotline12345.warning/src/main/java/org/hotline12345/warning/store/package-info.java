/** The books and the record of rises in a relational database. */
package org.hotline12345.warning.store;
