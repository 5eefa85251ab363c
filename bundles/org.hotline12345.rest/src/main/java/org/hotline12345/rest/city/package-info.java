/** The city's units, places and categories over HTTP. */
package org.hotline12345.rest.city;
