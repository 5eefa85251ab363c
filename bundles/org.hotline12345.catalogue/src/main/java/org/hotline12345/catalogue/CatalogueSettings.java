package org.hotline12345.catalogue;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** What a city decides about its catalogue. */
@ObjectClassDefinition(id = "org.hotline12345.catalogue", name = "模块目录")
@interface CatalogueSettings {

    @AttributeDefinition(
            name = "未签名的模块",
            description = "refuse 不接收；accept 接收并标明未签名，只用于开发",
            options = {@Option("refuse"), @Option("accept")})
    String unsigned() default "refuse";

    @AttributeDefinition(name = "文件大小", description = "一个模块文件最大的兆字节（MiB）数；解压后的总量不超过其十倍")
    int megabytes() default 20;

    @AttributeDefinition(name = "可由模块填写的配置", description = "模块除自己的组件以外，还可以为哪些平台组件提供配置（工厂 PID）。其他配置一律不属于模块")
    String[] factories() default "org.hotline12345.unit";
}
