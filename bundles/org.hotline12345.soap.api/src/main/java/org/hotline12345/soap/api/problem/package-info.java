/** What goes wrong with a request, as the detail of a typed fault. */
@Version("1.0.0")
package org.hotline12345.soap.api.problem;

import org.osgi.annotation.versioning.Version;
