package org.esep.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

import org.esep.store.AuditTable;

/// Writes down who downloaded what and who started, stopped or changed what.
final class AuditLog implements HandlerInterceptor {

    private static final Pattern DOWNLOAD = Pattern.compile("/(reports/[^/]+/[^/]+/(files/|all\\.zip)|shared/).*");
    private static final String NOBODY = "-";
    private static final String INSTEAD = AuditLog.class.getName();
    private static final int LONGEST_NAME = 100;

    private final AuditTable table;
    private final Clock clock;

    AuditLog(AuditTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    void add(String who, String what, String detail) {
        table.add(new AuditTable.Line(clock.instant(), who.length() > LONGEST_NAME
                ? who.substring(0, LONGEST_NAME)
                : who, what, detail));
    }

    List<AuditTable.Line> newest(int count) {
        return table.newest(count);
    }

    /// Has something else written down than the address, which must not be kept where it is a secret.
    static void writeInstead(HttpServletRequest request, String detail) {
        request.setAttribute(INSTEAD, detail);
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failure) {
        var what = what(request);
        if (what.isPresent() && response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            var user = request.getRemoteUser();
            var instead = request.getAttribute(INSTEAD);
            add(user == null ? NOBODY : user, what.get(),
                    instead == null ? request.getRequestURI() : instead.toString());
        }
    }

    private static Optional<String> what(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return Optional.of("change");
        }
        return DOWNLOAD.matcher(request.getServletPath()).matches() ? Optional.of("download") : Optional.empty();
    }
}
