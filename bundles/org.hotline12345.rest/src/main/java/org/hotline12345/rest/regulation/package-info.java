/** The regulation, shown and quoted. */
package org.hotline12345.rest.regulation;
