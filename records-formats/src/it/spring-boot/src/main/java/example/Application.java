package example;

import com.fasterxml.jackson.databind.Module;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.Bean;
import vn.records.jpa.DocumentNumberConverter;
import vn.records.json.RecordsModule;

/** An e-office system; the provider looks for entities here and for converters in the library. */
@SpringBootApplication
@EntityScan(basePackageClasses = {Application.class, DocumentNumberConverter.class})
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** Spring Boot registers the modules that are beans; it does not look for others. */
    @Bean
    Module records() {
        return new RecordsModule();
    }
}
