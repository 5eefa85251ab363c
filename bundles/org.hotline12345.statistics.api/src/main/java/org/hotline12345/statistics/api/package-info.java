/** 统计. What other subsystems ask of the counts of tickets (A30). */
@Version("1.1.0")
package org.hotline12345.statistics.api;

import org.osgi.annotation.versioning.Version;
