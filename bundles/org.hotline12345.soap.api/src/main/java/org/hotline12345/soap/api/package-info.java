/** What a bundle needs that brings a SOAP port of its own. */
@Version("1.0.0")
package org.hotline12345.soap.api;

import org.osgi.annotation.versioning.Version;
