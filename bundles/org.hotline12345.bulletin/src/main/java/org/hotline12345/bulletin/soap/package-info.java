/** Bulletins by SOAP, for the own systems of who reads them and of who makes them. */
package org.hotline12345.bulletin.soap;
