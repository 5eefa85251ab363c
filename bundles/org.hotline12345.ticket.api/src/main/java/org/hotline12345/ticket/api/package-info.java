/** The one door to tickets: steps go in, answers come out. Everything outside the core reaches tickets by this package. */
@Version("1.2.0")
package org.hotline12345.ticket.api;

import org.osgi.annotation.versioning.Version;
