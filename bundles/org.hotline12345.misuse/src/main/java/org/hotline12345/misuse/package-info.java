/** Marks of malicious use: how they come, how long they hold, to whom they are shown, and what the police is given. */
package org.hotline12345.misuse;
