package org.hotline12345.ticket.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.Alike.Ground;
import org.hotline12345.ticket.api.Alike.Reason;
import org.hotline12345.ticket.api.Draft;

/** 比对. Compares a matter with one earlier ticket: values in, reasons out. The weights are experience, not law. */
final class Resemblance {

    private static final int REQUESTER = 35;
    private static final int TOWNSHIP = 15;
    private static final int COUNTY = 5;
    private static final int LANDMARK = 20;
    private static final int OTHER_LANDMARK = -30;
    private static final int CATEGORY = 15;
    private static final int THEME = 8;
    private static final int UNIT = 3;

    /** For a text that stands in the other as a whole. */
    private static final int TEXT = 50;

    /** A share below this is what any two complaints have in common. */
    private static final int COINCIDENCE = 12;

    private static final int OTHER_WORDS = -8;

    private static final int LIKELY = 45;

    /** While no text is told yet, less is asked of what is. */
    private static final int LIKELY_UNTOLD = 30;

    private static final int WORDS = 4;

    private final Draft told;
    private final Wording wording;
    private final City city;
    private final Set<UnitId> expected;
    private final Wordings wordings;

    Resemblance(Draft told, City city, Wordings wordings) {
        this.told = told;
        this.wordings = wordings;
        this.wording = wordings.of(told);
        this.city = city;
        this.expected = Duties.of(told.category(), city);
    }

    /**
     * Why {@code earlier} may be about the same matter; empty where it is not likely.
     *
     * @param sameRequester whether the same requester brought it
     */
    Optional<Match> to(Ticket earlier, boolean sameRequester) {
        Matter matter = earlier.matter();
        Wording other = wordings.of(matter);
        List<Supplier<Reason>> reasons = new ArrayList<>();
        int points = sameRequester ? add(reasons, Ground.SAME_REQUESTER, "", REQUESTER) : 0;
        points += place(reasons, matter.place(), other);
        points += category(reasons, matter.category());
        points += unit(reasons, earlier);
        points += text(reasons, other);
        if (points < (wording.empty() ? LIKELY_UNTOLD : LIKELY)) {
            return Optional.empty();
        }
        reasons.add(() -> Standing.of(earlier));
        return Optional.of(new Match(earlier, reasons, Math.min(points, 100)));
    }

    private int place(List<Supplier<Reason>> reasons, String there, Wording other) {
        List<String> named = wording.landmarks().stream()
                .filter(other.landmarks()::contains)
                .sorted()
                .toList();
        if (!named.isEmpty()) {
            return add(reasons, Ground.SAME_PLACE, String.join("、", named), LANDMARK + near(there));
        }
        boolean elsewhere = !wording.landmarks().isEmpty() && !other.landmarks().isEmpty();
        int near = near(there);
        if (near > 0 && !elsewhere) {
            add(reasons, Ground.SAME_PLACE, city.place(there).map(Place::name).orElse(there), near);
        }
        return elsewhere ? OTHER_LANDMARK : near;
    }

    /** Points for the place that was chosen, which may be a county or what lies in it. */
    private int near(String there) {
        return told.place().map(here -> near(here, there)).orElse(0);
    }

    private static int near(String here, String there) {
        if (here.equals(there)) {
            return here.contains("/") ? TOWNSHIP : COUNTY;
        }
        return new Place(here, "").covers(there) || new Place(there, "").covers(here) ? COUNTY : 0;
    }

    private int category(List<Supplier<Reason>> reasons, String there) {
        String here = told.category().orElse("");
        if (here.equals(there)) {
            return add(reasons, Ground.SAME_CATEGORY, there, CATEGORY);
        }
        return Category.theme(here).equals(Category.theme(there))
                ? add(reasons, Ground.SAME_CATEGORY, Category.theme(there), THEME)
                : 0;
    }

    private int unit(List<Supplier<Reason>> reasons, Ticket earlier) {
        Set<UnitId> had = Duties.handling(earlier, city);
        List<String> both = expected.stream()
                .filter(had::contains)
                .map(city::nameOf)
                .sorted()
                .toList();
        return both.isEmpty() ? 0 : add(reasons, Ground.SAME_UNIT, String.join("、", both), UNIT);
    }

    private int text(List<Supplier<Reason>> reasons, Wording other) {
        int share = wording.share(other);
        if (share < COINCIDENCE) {
            return wording.empty() ? 0 : OTHER_WORDS;
        }
        reasons.add(() -> new Reason(
                Ground.SIMILAR_TEXT,
                Words.of(Ground.SIMILAR_TEXT) + " " + share + "%：" + String.join("、", wording.shared(other, WORDS))));
        return share * TEXT / 100;
    }

    private static int add(List<Supplier<Reason>> reasons, Ground ground, String what, int points) {
        reasons.add(() -> new Reason(ground, Words.of(ground) + (what.isEmpty() ? "" : "：" + what)));
        return points;
    }
}
