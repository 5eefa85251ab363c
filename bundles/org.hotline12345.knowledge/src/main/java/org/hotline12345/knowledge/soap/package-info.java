/** The knowledge base by SOAP: search, articles, tasks and upkeep, for the own systems of units. */
package org.hotline12345.knowledge.soap;
