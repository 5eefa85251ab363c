/** Counts of each assignment, as pure functions of its ticket, and the receiver that enters them into the books. */
package org.hotline12345.assessment;
