/** Invitations and figures of ratings by SOAP, for the own systems of units. */
package org.hotline12345.evaluation.soap;
