/** A paper in the form of GB/T 9704: sheets, paragraphs, tables, drawings. What a format writes, and how it looks in each. */
@Version("1.0.0")
package org.hotline12345.document.paper;

import org.osgi.annotation.versioning.Version;
