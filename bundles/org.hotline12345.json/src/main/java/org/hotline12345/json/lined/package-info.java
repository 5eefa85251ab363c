/** What somebody has written by hand as JSON, with its lines, so that what is wrong can be told where it stands. */
@Version("1.0.0")
package org.hotline12345.json.lined;

import org.osgi.annotation.versioning.Version;
