/** What a service of another bundle is granted: some time, a thread of its own, and a rest after failures. */
@Version("1.1.0")
package org.hotline12345.guard;

import org.osgi.annotation.versioning.Version;
