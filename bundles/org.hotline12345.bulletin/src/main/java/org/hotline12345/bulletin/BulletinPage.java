package org.hotline12345.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.figures.HotTopics;
import org.hotline12345.bulletin.figures.ReaderView;

/**
 * A bulletin as one reader sees it.
 *
 * @param bulletin which
 * @param view the figures that are shown
 * @param full whether the reader may see the whole, and so who worked on it
 */
public record BulletinPage(Bulletin bulletin, ReaderView view, boolean full) {

    /** The remarks of the view, in the order of its parts. */
    public List<BulletinRemark> remarks() {
        return Arrays.stream(Section.values())
                .flatMap(part -> bulletin.remarks().stream()
                        .filter(it -> it.section() == part && it.unit().equals(view.unit())))
                .toList();
    }

    /** In the view of the whole only. */
    public Optional<HotTopics> hotTopics() {
        return bulletin.hotTopics().filter(it -> view.unit().isEmpty());
    }
}
