/** The library of limits that other laws set. {@link org.hotline12345.statutes.StatuteReader} tells how a file is written. */
package org.hotline12345.statutes;
