/** Which regulations are installed. */
package org.hotline12345.regulations;
