package org.hotline12345.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.UnitId;

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

    /** The same under another title. */
    public BulletinRevision titled(String anew) {
        return new BulletinRevision(anew, remarks);
    }

    /**
     * The same with this beside a part, in the place of all that was said there.
     *
     * @param unit in the view of which unit; empty in that of the whole
     * @param text empty where nothing is to be said
     */
    public BulletinRevision saying(Section section, Optional<UnitId> unit, Optional<String> text) {
        Stream<BulletinRemark> others = remarks.stream()
                .filter(it -> it.section() != section || !it.unit().equals(unit));
        return new BulletinRevision(
                title,
                Stream.concat(others, text.map(it -> new BulletinRemark(section, unit, it)).stream())
                        .toList());
    }
}
