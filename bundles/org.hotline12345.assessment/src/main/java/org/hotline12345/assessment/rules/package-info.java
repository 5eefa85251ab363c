/** Rule sets, and how points are made by them. Pure. */
package org.hotline12345.assessment.rules;
