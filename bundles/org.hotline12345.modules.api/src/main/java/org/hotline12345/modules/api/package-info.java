/** 模块. What modules bring, what is wrong with them, and who looks a module over before it is installed. */
@Version("1.1.0")
package org.hotline12345.modules.api;

import org.osgi.annotation.versioning.Version;
