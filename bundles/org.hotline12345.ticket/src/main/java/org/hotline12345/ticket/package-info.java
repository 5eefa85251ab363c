/** The one door. {@link org.hotline12345.ticket.TicketDoor} is where every step goes through. */
package org.hotline12345.ticket;
