package org.hotline12345.law.step;

import org.hotline12345.law.Called;

/**
 * 告知延期. A requester whose matter was joined to another ticket is told that its limit was extended, as the requester of
 * that ticket is (A18).
 *
 * @param text what the requester is told
 */
@Called("告知延期")
public record InformOfExtension(String text) implements Step {}
