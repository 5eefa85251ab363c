/** What a bundle needs that brings a REST resource of its own. */
@Version("1.0.0")
package org.hotline12345.rest.api;

import org.osgi.annotation.versioning.Version;
