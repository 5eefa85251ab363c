/** A paper as a document: who writes one in which format. */
@Version("1.0.0")
package org.hotline12345.document;

import org.osgi.annotation.versioning.Version;
