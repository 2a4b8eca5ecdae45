package org.esep.web;

import java.security.Principal;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives controllers the [Viewer]. Somebody who signed in elsewhere and is no user here is refused.
final class ViewerArgument implements HandlerMethodArgumentResolver {

    private final Accounts accounts;

    ViewerArgument(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Viewer resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory factory) {
        Principal signedIn = request.getUserPrincipal();
        if (signedIn == null) {
            throw new AccessDeniedException("nobody is signed in");
        }
        return accounts.user(signedIn.getName()).map(Viewer::new)
                .orElseThrow(() -> new AccessDeniedException("not a user of this program"));
    }
}
