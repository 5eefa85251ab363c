/** What is to be seen in several matters together. Pure functions over records: nothing here knows a store or a clock. */
package org.hotline12345.supervision.pattern;
