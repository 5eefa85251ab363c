/** Who takes part: units, places and categories of the city, and whoever takes a step. */
@Version("1.0.0")
package org.hotline12345.law.party;

import org.osgi.annotation.versioning.Version;
