/** Results of an assessment: drafted, published, proven, appealed against. */
package org.hotline12345.assessment.result;
