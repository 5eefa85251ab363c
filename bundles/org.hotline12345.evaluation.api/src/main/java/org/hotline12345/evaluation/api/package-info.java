/** How requesters are asked to rate, and what came of it (A21 to A24). */
@Version("1.0.0")
package org.hotline12345.evaluation.api;

import org.osgi.annotation.versioning.Version;
