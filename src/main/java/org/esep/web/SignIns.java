package org.esep.web;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Tells the throttle and the audit log of every try to sign in.
final class SignIns {

    private final LoginThrottle throttle;
    private final AuditLog audit;

    SignIns(LoginThrottle throttle, AuditLog audit) {
        this.throttle = throttle;
        this.audit = audit;
    }

    /// A success clears the name but not the address, from which others may be guessed.
    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        throttle.succeeded(ThrottleFilter.keys(event.getAuthentication().getName(), "").getFirst());
    }

    /// Only who signs in to stay is written down: a program signs in with each thing that it asks.
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        audit.add(event.getAuthentication().getName(), "sign-in", address(event.getAuthentication()));
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        var tried = event.getAuthentication();
        ThrottleFilter.keys(tried.getName(), address(tried)).forEach(throttle::failed);
        audit.add(tried.getName(), "sign-in-failed", address(tried));
    }

    private static String address(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
