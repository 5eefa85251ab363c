/** The figures of units by SOAP, for their own systems. */
package org.hotline12345.assessment.soap;
