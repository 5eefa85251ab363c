/** What is published by SOAP, for everybody; and how it comes to that, for the systems of who works for the hotline. */
package org.hotline12345.publication.soap;
