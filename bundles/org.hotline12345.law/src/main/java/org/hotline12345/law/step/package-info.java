/** The steps by which a ticket moves. Each is a record; what it does and when it may be taken is said elsewhere. */
@Version("1.0.0")
package org.hotline12345.law.step;

import org.osgi.annotation.versioning.Version;
