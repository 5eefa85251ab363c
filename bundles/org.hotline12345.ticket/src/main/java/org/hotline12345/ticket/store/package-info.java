/** The port to the store: what the core needs kept. Whoever keeps it implements {@link TicketStore}. */
@Version("1.0.0")
package org.hotline12345.ticket.store;

import org.osgi.annotation.versioning.Version;
