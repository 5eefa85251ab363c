package org.hotline12345.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Slice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTest {

    private static final Span MONTH = new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final Filter HELP = new Filter.OfSlice(new Slice.OfKind(Kind.HELP));
    private static final Filter WATER = new Filter.OfTheme("水电气热");

    @ParameterizedTest
    @EnumSource(names = {"KIND", "CHANNEL", "STATUS"})
    void whatTheLawListsIsNotCrossed(By by) {
        assertEquals("by", refused(by, HELP).where());
        assertEquals(by, asked(by, WATER).by());
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "COUNTY", "PLACE", "THEME"})
    void aThemeIsNotCrossedWithALongList(By by) {
        assertEquals("theme", refused(by, WATER).where());
        assertEquals(by, asked(by, HELP).by());
    }

    @ParameterizedTest
    @EnumSource(names = {"DAY"})
    void aTableOfTimeHasAnEnd(Grain grain) {
        Span years = new Span(MONTH.from().minusDays(Question.MOST_PERIODS), MONTH.from());
        NotCounted refused = assertThrows(
                NotCounted.class, () -> new Question(By.TIME, Scope.city(), Optional.empty(), years, grain));
        assertEquals("grain", refused.where());
        assertEquals(By.KIND, new Question(By.KIND, Scope.city(), Optional.empty(), years, grain).by());
    }

    private static Question asked(By by, Filter filter) {
        return new Question(by, Scope.city(), Optional.of(filter), MONTH, Grain.MONTH);
    }

    private static NotCounted refused(By by, Filter filter) {
        return assertThrows(NotCounted.class, () -> asked(by, filter));
    }
}
