/**
 * An invented regulation of an invented city: no office has issued it. It is short, so that who writes a city's own law
 * bundle can read it in ten minutes and begin with a copy; and it is other than Turpan's in everything that may be other, so
 * that tests can set both beside each other. Read {@link org.hotline12345.law.sample.Sample2026} first.
 */
package org.hotline12345.law.sample;
