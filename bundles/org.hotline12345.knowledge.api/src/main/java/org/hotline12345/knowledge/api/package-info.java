/** 知识库 (A12.1, A25): what units know and call-takers read out, and the SPI of a module that knows more than stands written. */
@Version("1.0.0")
package org.hotline12345.knowledge.api;

import org.osgi.annotation.versioning.Version;
