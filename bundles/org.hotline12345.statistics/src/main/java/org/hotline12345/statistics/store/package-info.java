/** Facts and running totals in a relational database. */
package org.hotline12345.statistics.store;
