/** What a request says: its path, query, headers and body. */
@Version("1.1.0")
package org.hotline12345.rest.api.http;

import org.osgi.annotation.versioning.Version;
