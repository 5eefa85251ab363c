/** The values of the law as JSON, for whoever keeps or carries them. */
@Version("1.1.0")
package org.hotline12345.json;

import org.osgi.annotation.versioning.Version;
