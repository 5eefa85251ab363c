/** 统计. Questions of how many tickets there were, who may ask them, and who keeps the totals up to date. */
package org.hotline12345.statistics;
