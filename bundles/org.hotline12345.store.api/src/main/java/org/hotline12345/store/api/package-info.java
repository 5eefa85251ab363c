/**
 * The ports to the store: what the door and the register of units need kept. A bundle of their own, so that the door, the
 * register and the store can each be replaced without the others.
 */
@Version("1.0.0")
package org.hotline12345.store.api;

import org.osgi.annotation.versioning.Version;
