/** The channels that come with the hotline: a file for development, and any gateway that speaks HTTP and JSON. */
package org.hotline12345.evaluation.channel;
