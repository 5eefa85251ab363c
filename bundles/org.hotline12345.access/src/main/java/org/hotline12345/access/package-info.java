/** Accounts of the container's JAAS realm as actors of the hotline, and what each may see. */
package org.hotline12345.access;
