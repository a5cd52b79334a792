package vn.records.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one way Immutables generates values here: the generated class stays package-private behind its interface.
 *
 * <p>Put on the package: {@code @RecordsStyle package vn.records.file;}
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        defaultAsDefault = true,
        depluralize = true,
        deferCollectionAllocation = true)
public @interface RecordsStyle {}
