/** How long figures and results take at ten years of tickets. */
package org.hotline12345.assessment.benchmark;
