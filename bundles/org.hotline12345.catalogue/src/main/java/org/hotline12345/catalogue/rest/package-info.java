/** The catalogue over HTTP, below /api/catalogue. */
package org.hotline12345.catalogue.rest;
