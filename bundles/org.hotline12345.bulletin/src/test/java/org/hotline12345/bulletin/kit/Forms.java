package org.hotline12345.bulletin.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.BulletinForm;
import org.hotline12345.bulletin.BulletinRemark;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.BulletinTopic;
import org.hotline12345.bulletin.Section;
import org.hotline12345.law.party.UnitId;

/** What tests draft. */
public final class Forms {

    private Forms() {}

    /** Of March, for the leadership and both counties. */
    public static BulletinForm march(BulletinRemark... remarks) {
        return of(BulletinSort.MONTHLY, "2026-03-15", remarks);
    }

    public static BulletinForm of(BulletinSort sort, String day, BulletinRemark... remarks) {
        return new BulletinForm(
                sort,
                LocalDate.parse(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("leadership", "counties"),
                List.of(remarks));
    }

    /** A special report of March. */
    public static BulletinForm special(BulletinTopic topic, String... readers) {
        return new BulletinForm(
                BulletinSort.SPECIAL,
                LocalDate.parse("2026-03-01"),
                Optional.of(LocalDate.parse("2026-03-31")),
                Optional.of(topic),
                Optional.empty(),
                List.of(readers),
                List.of());
    }

    public static BulletinTopic theme(String theme) {
        return new BulletinTopic(Optional.of(theme), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static BulletinTopic place(String place) {
        return new BulletinTopic(Optional.empty(), Optional.of(place), Optional.empty(), Optional.empty());
    }

    public static BulletinTopic unit(UnitId unit) {
        return new BulletinTopic(Optional.empty(), Optional.empty(), Optional.of(unit), Optional.empty());
    }

    public static BulletinTopic hotSpot(long number) {
        return new BulletinTopic(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(number));
    }

    public static BulletinRemark whole(Section section, String text) {
        return new BulletinRemark(section, Optional.empty(), text);
    }

    public static BulletinRemark to(UnitId unit, Section section, String text) {
        return new BulletinRemark(section, Optional.of(unit), text);
    }
}
