/** A channel that sends short messages by SMPP 3.4. */
package org.hotline12345.evaluation.smpp;
