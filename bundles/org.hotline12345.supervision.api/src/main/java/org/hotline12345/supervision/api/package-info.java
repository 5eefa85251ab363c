/** 督办. What the center supervises, and what the platform finds for it: hot spots, and matters for discipline inspection. */
@Version("1.1.0")
package org.hotline12345.supervision.api;

import org.osgi.annotation.versioning.Version;
