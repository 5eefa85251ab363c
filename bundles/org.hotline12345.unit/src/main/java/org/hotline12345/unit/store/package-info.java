/** The port to the store: what must be remembered of units whose bundles come and go. */
@Version("1.0.0")
package org.hotline12345.unit.store;

import org.osgi.annotation.versioning.Version;
