package org.hotline12345.law.step;

import org.hotline12345.law.Called;

/**
 * 归档. Ends the loop of a ticket that nobody rated: the window is over or the requester cannot be reached. It counts as
 * not rated, never as satisfied (A21).
 *
 * @param reason why nobody rated
 */
@Called("归档")
public record Archive(String reason) implements Step {}
