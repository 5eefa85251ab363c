package org.hotline12345.law.step;

import org.hotline12345.law.Called;

/**
 * 督办. The center opens a supervision (A28).
 *
 * @param ground the key of the ground, such as {@code A28.1}
 * @param document the instruction, decision or reason it rests on
 */
@Called("督办")
public record OpenSupervision(String ground, String document) implements Step {}
