/** Statistics over HTTP, as JSON and as a table for a spreadsheet. */
package org.hotline12345.statistics.rest;
