/** 预警. What other subsystems ask of early warning (A29, A30). */
@Version("1.0.0")
package org.hotline12345.warning.api;

import org.osgi.annotation.versioning.Version;
