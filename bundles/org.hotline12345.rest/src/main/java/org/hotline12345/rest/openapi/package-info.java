/** The REST interface described: a path for each kind of step, a schema for each record, from the records themselves. */
package org.hotline12345.rest.openapi;
