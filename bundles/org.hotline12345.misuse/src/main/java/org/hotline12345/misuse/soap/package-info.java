/** Marks of malicious use by SOAP, for the systems of the call desk and of the center. */
package org.hotline12345.misuse.soap;
