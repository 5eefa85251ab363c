/**
 * The hotline over HTTP. It knows no rule: it reads steps from JSON, hands them to the door, and says in JSON what the
 * door answers. What goes wrong is said as problem+json (RFC 9457).
 */
package org.hotline12345.rest;
