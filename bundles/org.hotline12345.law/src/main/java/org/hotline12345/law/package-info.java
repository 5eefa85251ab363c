/** What any hotline regulation is made of: the paragraph, and where it is printed. */
@Version("1.0.0")
package org.hotline12345.law;

import org.osgi.annotation.versioning.Version;
