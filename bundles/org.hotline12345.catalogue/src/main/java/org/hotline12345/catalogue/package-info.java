/**
 * 模块目录. What the city has put ready for its counties, what each county has of it, and the subordinate units that it proposes without any file.
 */
package org.hotline12345.catalogue;
