/** How events come to those who listen, so that one who throws, hangs or is away costs nobody else anything. */
package org.hotline12345.ticket.courier;
