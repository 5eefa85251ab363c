/** 预警 (A29). What is watched of tickets, as pure functions of each, and the receiver that enters it into the books. */
package org.hotline12345.warning;
