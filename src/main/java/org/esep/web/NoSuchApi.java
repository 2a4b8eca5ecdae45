package org.esep.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells as a problem what the REST interface does not have.
@Hidden
@RestController
final class NoSuchApi {

    @RequestMapping("/api/**")
    ProblemDetail unknown() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "there is nothing at this address");
    }
}
