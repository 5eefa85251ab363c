/** Early warning by SOAP, for the own systems of units. */
package org.hotline12345.warning.soap;
