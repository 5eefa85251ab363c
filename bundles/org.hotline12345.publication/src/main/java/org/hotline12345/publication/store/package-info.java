/** Publications in a relational database. */
package org.hotline12345.publication.store;
