/** What happens when a unit leaves: who has left, and who has its open assignments from then on. */
package org.hotline12345.unit.departure;
