/** What a district or department implements so that its units handle tickets, and what is known of all units. */
@Version("1.1.0")
package org.hotline12345.unit.api;

import org.osgi.annotation.versioning.Version;
