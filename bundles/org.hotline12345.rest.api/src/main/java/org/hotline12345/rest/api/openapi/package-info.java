/** The part of the OpenAPI document that describes a bundle's own resources. */
@Version("1.2.0")
package org.hotline12345.rest.api.openapi;

import org.osgi.annotation.versioning.Version;
