package org.hotline12345.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Deed;

/**
 * 公开事项. Something that is, was or may be published (A32).
 *
 * @param number by which it is named; 0 before it is kept
 * @param content what it says
 * @param state how far it has come
 * @param writer who wrote what it says now
 * @param publishedAt when it was published; empty before
 * @param record who did what with it, in order
 */
public record Publication(
        long number,
        PublicationForm content,
        State state,
        String writer,
        Optional<Instant> publishedAt,
        List<Deed> record) {

    /** How far it has come. */
    public enum State {
        /** With the center. */
        @Called("待市政务服务中心审核")
        DRAFT,
        /** The center has agreed. */
        @Called("待市政府办公室审核")
        AGREED,
        /** Both have agreed. */
        @Called("已公开")
        PUBLISHED,
        @Called("退回修改")
        RETURNED,
        @Called("已撤回")
        WITHDRAWN;

        /** Whose turn it is to agree; nobody's where it is not for anybody to decide. */
        Optional<Role> judge() {
            return switch (this) {
                case DRAFT -> Optional.of(Role.CENTER);
                case AGREED -> Optional.of(Role.GOVERNING_OFFICE);
                case PUBLISHED, RETURNED, WITHDRAWN -> Optional.empty();
            };
        }
    }

    public Publication {
        record = List.copyOf(record);
    }

    /** Whether the public may read it on that day. */
    public boolean readable(LocalDate day) {
        return state == State.PUBLISHED
                && !content.validFrom().isAfter(day)
                && content.validTo().filter(day::isAfter).isEmpty();
    }

    /** The same under its number. */
    public Publication numbered(long assigned) {
        return new Publication(assigned, content, state, writer, publishedAt, record);
    }

    Publication in(State next, Optional<Instant> published, Deed deed) {
        return new Publication(number, content, next, writer, published, deed.after(record));
    }

    /** Written anew: whoever has agreed has agreed to something else. */
    Publication rewritten(PublicationForm anew, Deed deed) {
        return new Publication(number, anew, State.DRAFT, deed.by(), Optional.empty(), deed.after(record));
    }
}
