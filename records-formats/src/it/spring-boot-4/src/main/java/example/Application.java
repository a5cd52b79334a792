package example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import vn.records.jpa.DocumentNumberConverter;

/**
 * An e-office system; the provider looks for entities here and for converters in the library. Spring Boot 4 finds the module
 * of Jackson 3 by itself.
 */
@SpringBootApplication
@EntityScan(basePackageClasses = {Application.class, DocumentNumberConverter.class})
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
