/** Supervision by SOAP: cases, hot spots and candidates, for the own systems of units and of the center. */
package org.hotline12345.supervision.soap;
