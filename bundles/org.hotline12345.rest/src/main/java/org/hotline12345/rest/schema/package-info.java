/** The JSON Schemas of what modules describe, for editors. */
package org.hotline12345.rest.schema;
