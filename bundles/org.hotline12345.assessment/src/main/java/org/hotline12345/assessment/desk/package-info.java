/** The front desk: figures of the telephone system and marks of reviewers. */
package org.hotline12345.assessment.desk;
