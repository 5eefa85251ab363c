/** The whiteboard: a CXF endpoint for each port, with what every request passes before an operation hears of it. */
package org.hotline12345.soap.publish;
