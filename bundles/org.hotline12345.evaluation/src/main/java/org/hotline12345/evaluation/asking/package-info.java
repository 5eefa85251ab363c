/** Whom to ask when and by which way: the receiver of steps, the rounds of the asker, and the channels that are here. */
package org.hotline12345.evaluation.asking;
