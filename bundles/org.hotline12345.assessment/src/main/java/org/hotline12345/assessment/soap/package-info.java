/** Figures and the assessment by SOAP, for the own systems of units and of the center. */
package org.hotline12345.assessment.soap;
