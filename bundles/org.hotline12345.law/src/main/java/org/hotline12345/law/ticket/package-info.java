/** The ticket and what it holds. Values only; a ticket changes by a step and by nothing else. */
@Version("1.0.0")
package org.hotline12345.law.ticket;

import org.osgi.annotation.versioning.Version;
