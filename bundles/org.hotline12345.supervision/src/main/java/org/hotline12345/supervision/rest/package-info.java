/** Supervision over HTTP. */
package org.hotline12345.supervision.rest;
