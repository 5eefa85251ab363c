/** Bulletins over HTTP, below /api/bulletins. */
package org.hotline12345.bulletin.rest;
