/** 鄯善县的考核指标, an example of an indicator that a county brings. */
package org.hotline12345.assessment.shanshan;
