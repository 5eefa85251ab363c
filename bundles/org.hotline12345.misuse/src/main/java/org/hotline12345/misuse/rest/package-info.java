/** Marks of malicious use over HTTP, below /api/misuse. */
package org.hotline12345.misuse.rest;
