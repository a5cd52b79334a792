package example;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.records.constraint.DocumentNumberText;
import vn.records.constraint.PlaceAndDateText;

/** Registers documents that were issued. */
@RestController
class RegisterController {
    private final OutgoingDocuments documents;

    RegisterController(OutgoingDocuments documents) {
        this.documents = documents;
    }

    record Entry(
            @NotNull @DocumentNumberText String number,
            @NotNull @PlaceAndDateText String placeAndDate,
            List<@DocumentNumberText String> answers) {}

    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Long> register(@Valid @RequestBody Entry entry) {
        return Map.of(
                "id",
                documents
                        .save(new OutgoingDocument(entry.number(), entry.placeAndDate()))
                        .getId());
    }

    @ExceptionHandler
    ProblemDetail refuse(MethodArgumentNotValidException refused) {
        ProblemDetail problem = refused.getBody();
        problem.setProperty(
                "fields",
                refused.getFieldErrors().stream()
                        .map(error ->
                                Map.of("field", error.getField(), "message", String.valueOf(error.getDefaultMessage())))
                        .toList());
        return problem;
    }
}
