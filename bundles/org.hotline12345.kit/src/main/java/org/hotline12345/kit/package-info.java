/**
 * What the tests of a module start from: each kind of module tried without a container, by the readers and limits of the
 * platform. What is wrong is an {@link AssertionError} that says what to do.
 */
@Version("1.0.0")
package org.hotline12345.kit;

import org.osgi.annotation.versioning.Version;
