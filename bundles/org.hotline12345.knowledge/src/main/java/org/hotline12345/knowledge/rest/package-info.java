/** The knowledge base over HTTP, below /api/knowledge. */
package org.hotline12345.knowledge.rest;
