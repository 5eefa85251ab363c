/** Terms, working days and clocks. Every civil date is a date in Asia/Shanghai. */
@Version("1.0.0")
package org.hotline12345.law.time;

import org.osgi.annotation.versioning.Version;
