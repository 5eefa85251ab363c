package org.hotline12345.bulletin;

import java.util.List;

/**
 * What an editor writes on a draft; its figures and readers stay.
 *
 * @param title what it is called
 * @param remarks all that is said beside the figures, in the place of what was there
 */
public record BulletinRevision(String title, List<BulletinRemark> remarks) {

    public BulletinRevision {
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }
}
