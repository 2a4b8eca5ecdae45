package org.esep.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.esep.settings.User;
import org.esep.settings.Users;
import org.esep.store.AccountTable;

/// The users that may sign in: those of the configuration and, where it names none, the operator that the first start
/// made.
final class Accounts implements UserDetailsService {

    static final String OPERATOR = "operator";
    private static final int PASSWORD_BYTES = 15;

    private final Users users;
    private final AccountTable made;

    Accounts(Users users, AccountTable made) {
        this.users = users;
        this.made = made;
    }

    /// Makes an operator where nobody could sign in, and gives its password, which is kept nowhere.
    Optional<String> makeOperator(PasswordEncoder encoder) {
        if (!users.users().isEmpty() || !made.isEmpty()) {
            return Optional.empty();
        }
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        made.add(OPERATOR, Objects.requireNonNull(encoder.encode(password)));
        return Optional.of(password);
    }

    Optional<User> user(String name) {
        return users.users().isEmpty()
                ? made.password(name).map(password -> new User(name, Optional.of(password), User.Role.OPERATOR,
                        Optional.empty()))
                : users.users().stream().filter(user -> user.name().equals(name)).findFirst();
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return user(name).filter(user -> user.password().isPresent()).map(Accounts::details)
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    private static UserDetails details(User user) {
        return new org.springframework.security.core.userdetails.User(user.name(), user.password().orElseThrow(),
                List.of(authority(user)));
    }

    /// What Spring Security calls a role of this user.
    static org.springframework.security.core.GrantedAuthority authority(User user) {
        return new org.springframework.security.core.authority.SimpleGrantedAuthority("ROLE_" + user.role());
    }
}
