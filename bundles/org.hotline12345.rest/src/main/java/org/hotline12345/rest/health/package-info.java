/** Readiness. */
package org.hotline12345.rest.health;
