package example;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.records.document.DocumentNumber;
import vn.records.file.RecordsFile;
import vn.records.json.problem.JsonProblem;
import vn.records.json.problem.JsonValueException;

/** Takes values of the library in requests: as parameters, which Spring makes by valueOf, and as JSON. */
@RestController
class FileController {

    @GetMapping("/numbers")
    String symbol(@RequestParam DocumentNumber number) {
        return number.notation().orElseThrow().toString();
    }

    @PostMapping("/files")
    RecordsFile echo(@RequestBody RecordsFile file) {
        return file;
    }

    @ExceptionHandler
    ProblemDetail refuse(HttpMessageNotReadableException refused, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Dữ liệu không đúng");
        if (refused.getRootCause() instanceof JsonValueException wrong) {
            problem.setDetail(wrong.message(locale));
            problem.setProperty(
                    "paths", wrong.problems().stream().map(JsonProblem::path).toList());
        }
        return problem;
    }
}
