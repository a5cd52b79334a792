package example;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.records.constraint.ConformsTo;
import vn.records.finding.Finding;
import vn.records.view.Place;

/** Takes drafts that are presented as the law asks, and tells what is wrong with others (RFC 9457). */
@RestController
class DraftController {
    private final Validator validator;

    DraftController(Validator validator) {
        this.validator = validator;
    }

    record Upload(@ConformsTo byte[] draft) {}

    @PostMapping("/drafts")
    ResponseEntity<?> upload(@RequestParam("file") MultipartFile file) throws IOException {
        var findings = validator.validate(new Upload(file.getBytes())).stream()
                .map(DraftController::told)
                .toList();
        if (findings.isEmpty()) {
            return ResponseEntity.noContent().build();
        }
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, "Văn bản chưa đúng thể thức");
        problem.setProperty("findings", findings);
        return ResponseEntity.unprocessableEntity().body(problem);
    }

    private static Map<String, Object> told(ConstraintViolation<?> violation) {
        Map<String, Object> told = new LinkedHashMap<>(Map.of("message", violation.getMessage()));
        HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
        if (own.getDynamicPayload(Object.class) instanceof Finding finding) {
            told.putAll(Map.of("rule", finding.rule().value(), "severity", finding.severity()));
            told.put("path", finding.at().place().map(Place::toString).orElse(""));
            told.put("citation", finding.citations().get(0).vietnamese());
        }
        return told;
    }
}
