package org.hotline12345.soap.api;

/** In a contract it is called as {@link Orchard.Harvests} is. */
record OrchardHarvests(String note) {}
