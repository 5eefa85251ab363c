/** Training by SOAP, for the systems of who works for the hotline or for a unit. */
package org.hotline12345.training.soap;
