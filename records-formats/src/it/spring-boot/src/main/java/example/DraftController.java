package example;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.records.constraint.ConformsTo;

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
        List<String> findings = validator.validate(new Upload(file.getBytes())).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
        if (findings.isEmpty()) {
            return ResponseEntity.noContent().build();
        }
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        problem.setTitle("Văn bản chưa đúng thể thức");
        problem.setProperty("findings", findings);
        return ResponseEntity.unprocessableEntity().body(problem);
    }
}
