/** Records as XML, and the contract (WSDL 1.1, XML Schema) that is written from them. */
@Version("1.0.0")
package org.hotline12345.soap.api.xml;

import org.osgi.annotation.versioning.Version;
