/** What is counted of a ticket, in which totals it stands, and the port to where they are kept. Pure, but for the port. */
package org.hotline12345.statistics.cube;
