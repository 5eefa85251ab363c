package org.hotline12345.supervision.soap;

import java.util.List;
import org.hotline12345.supervision.api.CaseReply.NotTaken;

/**
 * A case that was changed.
 *
 * @param notTaken the tickets whose step was not taken, with the reason
 * @param left how many supervisions are left for the same request again
 */
public record CaseChanged(CaseDetails supervised, List<NotTaken> notTaken, int left) {}
