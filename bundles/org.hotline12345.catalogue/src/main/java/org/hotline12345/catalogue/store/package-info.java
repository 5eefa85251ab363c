/** The catalogue in a relational database. */
package org.hotline12345.catalogue.store;
