/** What goes wrong with a request, as problem+json (RFC 9457). */
@Version("1.1.0")
package org.hotline12345.rest.api.problem;

import org.osgi.annotation.versioning.Version;
