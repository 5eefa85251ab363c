/** 考核通报. What a circular says, as a paper that each format writes down (A33). */
package org.hotline12345.assessment.circular;
