/**
 * Working days from yearly notices. A notice is a file {@code HOTLINE-INF/calendar/*.csv} in any active bundle; when the
 * bundle goes, its notices go. How the file is written is told at {@link org.hotline12345.calendar.NoticeReader}.
 */
package org.hotline12345.calendar;
