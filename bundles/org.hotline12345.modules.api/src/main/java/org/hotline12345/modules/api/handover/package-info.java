/** 交接. How one version of a module's service takes over from another, so that nobody who uses it notices. */
@Version("1.0.0")
package org.hotline12345.modules.api.handover;

import org.osgi.annotation.versioning.Version;
