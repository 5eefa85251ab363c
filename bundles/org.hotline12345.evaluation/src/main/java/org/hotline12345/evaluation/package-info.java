/** 满意度评价: the words in which requesters are asked. Whom, when and how is in the packages below. */
package org.hotline12345.evaluation;
