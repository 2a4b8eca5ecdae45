package org.esep.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses tries to sign in, by form or by HTTP Basic, of a name or an address that failed too often.
final class ThrottleFilter extends OncePerRequestFilter {

    private static final String FORM = "/login";

    private final LoginThrottle throttle;

    ThrottleFilter(LoginThrottle throttle) {
        this.throttle = throttle;
    }

    /// What failures of a request are counted by.
    static List<String> keys(String name, String address) {
        return List.of("name " + name, "address " + address);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var paused = name(request).stream().flatMap(name -> keys(name, request.getRemoteAddr()).stream())
                .anyMatch(throttle::isPaused);
        if (!paused) {
            chain.doFilter(request, response);
        } else if (isForm(request)) {
            response.sendRedirect(request.getContextPath() + FORM + "?paused");
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /// The name that tries to sign in; none where nobody tries.
    private static Optional<String> name(HttpServletRequest request) {
        return Stream.concat(
                isForm(request) ? Stream.ofNullable(request.getParameter("username")) : Stream.empty(),
                basic(request)).findFirst();
    }

    private static Stream<String> basic(HttpServletRequest request) {
        try {
            return Optional.ofNullable(new BasicAuthenticationConverter().convert(request)).stream()
                    .map(Authentication::getName);
        } catch (org.springframework.security.core.AuthenticationException _) {
            return Stream.empty();
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getServletPath().equals(FORM);
    }
}
