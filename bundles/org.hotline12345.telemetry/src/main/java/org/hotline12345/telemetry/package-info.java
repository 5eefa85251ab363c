/**
 * What the platform says of itself. Hangs on the bus of CXF, so that REST and SOAP are traced and measured alike and neither
 * knows of it. What is counted of tickets comes from {@link org.hotline12345.ticket.api.Pulse}.
 */
package org.hotline12345.telemetry;
