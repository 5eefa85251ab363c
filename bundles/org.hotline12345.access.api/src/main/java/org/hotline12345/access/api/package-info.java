/** Who somebody is, and what may be seen. The place where that is decided, for every channel. */
@Version("1.0.0")
package org.hotline12345.access.api;

import org.osgi.annotation.versioning.Version;
