package org.hotline12345.supervision.soap;

import java.util.List;
import org.hotline12345.supervision.api.CaseReply.NotTaken;

/**
 * A finding that was decided on.
 *
 * @param notTaken the tickets on which no supervision could be opened, with the reason
 * @param left how many matters are still to be taken into the case, by the same request again
 */
public record FindingDecided(FindingDetails finding, List<NotTaken> notTaken, int left) {}
