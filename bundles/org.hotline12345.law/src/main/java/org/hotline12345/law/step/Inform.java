package org.hotline12345.law.step;

import org.hotline12345.law.Called;

/**
 * 告知. A requester whose matter was joined to another ticket is told what became of that.
 *
 * @param text what the requester is told
 */
@Called("告知")
public record Inform(String text) implements Step {}
