package org.hotline12345.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A year arrives while the platform runs, and leaves again. */
class NoticeBoardTest {

    private static final long OURS = 1;
    private static final long NEXT_YEARS = 2;
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final NoticeBoard board = new NoticeBoard(Shipped.TURPAN);

    @Test
    void anEmptyBoardCountsByTheWeek() {
        assertTrue(board.current().contains(NEW_YEAR));
    }

    @Test
    void noticesArriveAndLeaveWithTheirBundle() throws BrokenNotice {
        board.post(OURS, Shipped.notices());
        String before = board.current().version();

        board.post(NEXT_YEARS, List.of(nextYear("2027-01-01..2027-01-03,OFF,元旦")));
        assertFalse(board.current().contains(NEW_YEAR));
        assertFalse(board.current().contains(LocalDate.of(2025, 3, 31)));
        assertNotEquals(before, board.current().version());

        board.remove(NEXT_YEARS);
        assertTrue(board.current().contains(NEW_YEAR));
        assertEquals(before, board.current().version());
    }

    @Test
    void aBundleThatComesAgainReplacesWhatItBrought() throws BrokenNotice {
        board.post(NEXT_YEARS, List.of(nextYear("2027-01-01,OFF,元旦")));
        board.post(NEXT_YEARS, List.of(nextYear("2027-01-04,OFF,元旦")));

        assertTrue(board.current().contains(NEW_YEAR));
    }

    @Test
    void whoCountsKeepsTheCalendarBegunWith() throws BrokenNotice {
        NoticeCalendar begun = board.current();
        board.post(NEXT_YEARS, List.of(nextYear("2027-01-01,OFF,元旦")));

        assertTrue(begun.contains(NEW_YEAR));
        assertSame(board.current(), board.current());
    }

    private static Notice nextYear(String day) throws BrokenNotice {
        return Shipped.written("layer,NATIONAL", "year,2027", "title,通知", day);
    }
}
