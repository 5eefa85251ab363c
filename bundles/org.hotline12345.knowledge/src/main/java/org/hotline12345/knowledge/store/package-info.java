/** Keeps the knowledge base in tables of its own, beside those of the hotline. */
package org.hotline12345.knowledge.store;
