/** The whiteboard: a CXF server for each resource. */
package org.hotline12345.rest.publish;
