/** Tickets and units in a relational database, by JPA; the schema by migrations. */
package org.hotline12345.store.jpa;
