/** Bulletins that are drafted by themselves once their period is over. */
package org.hotline12345.bulletin.schedule;
