/** Publications over HTTP, below /api/publication. */
package org.hotline12345.publication.rest;
