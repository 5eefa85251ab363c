/** Tickets over HTTP. */
package org.hotline12345.rest.ticket;
