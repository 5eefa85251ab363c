/** How a ticket moves: the regulation as rules, and the one function that judges a step by them. No state, no clock. */
@Version("1.0.0")
package org.hotline12345.law.procedure;

import org.osgi.annotation.versioning.Version;
