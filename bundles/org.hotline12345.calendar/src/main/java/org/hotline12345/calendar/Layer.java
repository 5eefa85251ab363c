package org.hotline12345.calendar;

/** Who arranges days. Each layer overrides the ones before it, and all of them override the weekly pattern. */
public enum Layer {
    /** 国务院. Arranges the days of the whole country, each year. */
    NATIONAL,
    /** 自治区, 省. Adds the feasts of a region, each year where it has any. */
    REGION,
    /** 市. Arranges a day when there is reason to. */
    CITY
}
