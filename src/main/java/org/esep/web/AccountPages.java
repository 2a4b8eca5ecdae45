package org.esep.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

import org.esep.settings.User;

/// The page to sign in, and the page that tells operators who did what.
@Controller
class AccountPages {

    private static final int LINES = 500;

    private final AuditLog audit;
    private final SignInWays ways;

    AccountPages(AuditLog audit, SignInWays ways) {
        this.audit = audit;
        this.ways = ways;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("providers", ways.providers());
        return "login";
    }

    @GetMapping("/audit")
    String audit(Viewer viewer, Model model) {
        if (!viewer.is(User.Role.OPERATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("lines", audit.newest(LINES));
        return "audit";
    }
}
