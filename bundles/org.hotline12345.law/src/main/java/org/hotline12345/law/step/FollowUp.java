package org.hotline12345.law.step;

import org.hotline12345.law.Called;
import org.hotline12345.law.ticket.FollowUpChannel;

/**
 * 回访. The center asks a requester who is still dissatisfied for the reason (A24).
 *
 * @param channel how the requester was asked
 * @param reason what the requester said
 * @param unitsFault whether the center finds that the unit is at fault (A28.6)
 */
@Called("回访")
public record FollowUp(FollowUpChannel channel, String reason, boolean unitsFault) implements Step {}
