/** The city as the operator writes it: places, the city's own units, categories. */
package org.hotline12345.unit.city;
