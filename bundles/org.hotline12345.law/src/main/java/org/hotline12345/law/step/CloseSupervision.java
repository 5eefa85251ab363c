package org.hotline12345.law.step;

import org.hotline12345.law.Called;

/**
 * 办结督办. The center ends a supervision with its result (A28).
 *
 * @param supervision its number on the ticket
 * @param result what came of it
 */
@Called("办结督办")
public record CloseSupervision(int supervision, String result) implements Step {}
