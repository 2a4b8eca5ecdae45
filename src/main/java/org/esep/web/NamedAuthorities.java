package org.esep.web;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.user.OAuth2UserAuthority;

/// Gives who signed in by OpenID Connect the role of the user of that name, and none where there is no such user.
final class NamedAuthorities implements GrantedAuthoritiesMapper {

    private final Accounts accounts;

    NamedAuthorities(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> told) {
        return told.stream().flatMap(this::mapped).toList();
    }

    private Stream<GrantedAuthority> mapped(GrantedAuthority told) {
        return told instanceof OAuth2UserAuthority elsewhere
                ? accounts.user(name(elsewhere)).map(Accounts::authority).stream()
                : Stream.of(told);
    }

    private static String name(OAuth2UserAuthority told) {
        return String.valueOf(told.getAttributes().get(Objects.requireNonNullElse(told.getUserNameAttributeName(),
                "sub")));
    }
}
