/** 突增. What comes more often than it usually does, as a test with a known rate of false alarms, and the record of it. */
package org.hotline12345.warning.surge;
