/**
 * How a ticket moves: the regulation as rules, and the one function that judges a step by them; and how an act is judged that is
 * no step. No state, no clock.
 */
@Version("1.2.0")
package org.hotline12345.law.procedure;

import org.osgi.annotation.versioning.Version;
