/** A door to tickets in memory, time that is turned by hand, and tables in an empty database. */
package org.hotline12345.evaluation.kit;
