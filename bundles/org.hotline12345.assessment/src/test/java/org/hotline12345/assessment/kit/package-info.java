/** What tests of the assessment start from. */
package org.hotline12345.assessment.kit;
