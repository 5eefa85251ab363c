/** What a bundle needs that keeps tables of its own in the store of the hotline. */
@Version("1.2.0")
package org.hotline12345.store.tables;

import org.osgi.annotation.versioning.Version;
