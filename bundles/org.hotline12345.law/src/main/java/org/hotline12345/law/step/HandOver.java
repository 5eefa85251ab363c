package org.hotline12345.law.step;

import org.hotline12345.law.Called;

/**
 * 移交紧急专线. A matter that threatens public safety was handed to the police or another emergency line (A26.4).
 *
 * @param line which line, such as 110
 * @param note what was handed over
 */
@Called("移交紧急专线")
public record HandOver(String line, String note) implements Step {}
