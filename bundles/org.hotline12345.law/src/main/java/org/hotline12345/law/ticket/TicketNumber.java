package org.hotline12345.law.ticket;

/**
 * 工单编号. The number by which a ticket is known.
 *
 * @param value the day of intake and a serial number, such as {@code 20250328-000012}
 */
public record TicketNumber(String value) {

    public TicketNumber {
        if (value == null || !value.matches("\\d{8}-\\d{6,12}")) {
            throw new IllegalArgumentException("A ticket number looks like 20250328-000012");
        }
    }

    /** The year of intake, Asia/Shanghai. */
    public int year() {
        return Integer.parseInt(value.substring(0, 4));
    }

    @Override
    public String toString() {
        return value;
    }
}
