/** A door to tickets in memory under a law of two sentences, time that is turned by hand, and tables in an empty database. */
package org.hotline12345.supervision.kit;
