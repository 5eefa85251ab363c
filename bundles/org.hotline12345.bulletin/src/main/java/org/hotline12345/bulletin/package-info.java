/** 工作简报和专报. What is counted, told to those who decide (A30). */
package org.hotline12345.bulletin;
