/** Keeps files out of the container that would harm it. */
package org.hotline12345.modules.gate;
