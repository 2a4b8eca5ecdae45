package org.esep.web;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import org.esep.settings.Users;
import org.esep.store.AccountTable;
import org.esep.store.AuditTable;

/// Who may open what. Pages are for those who signed in by form or OpenID Connect; programs sign in by HTTP Basic at
/// the REST interface.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String[] FOR_PROGRAMS = {"/api/**", "/v3/api-docs/**", "/actuator/**"};
    private static final String[] OPEN = {"/login", "/style.css", "/webjars/**", "/error", "/shared/**"};
    private static final String[] ALIVE = {"/actuator/health", "/actuator/health/**"};

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ThrottleFilter throttle) {
        return http.securityMatcher(FOR_PROGRAMS)
                .authorizeHttpRequests(requests -> requests.requestMatchers(ALIVE).permitAll()
                        .requestMatchers("/actuator/**").hasRole("OPERATOR").anyRequest().hasRole("VIEWER"))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .httpBasic(Customizer.withDefaults()).addFilterBefore(throttle, BasicAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, ThrottleFilter throttle, SignInWays ways) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll().anyRequest()
                .hasRole("VIEWER"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class);
        if (!ways.providers().isEmpty()) {
            http.oauth2Login(login -> login.loginPage("/login"));
        }
        return http.build();
    }

    @Bean
    static RoleHierarchy roles() {
        return RoleHierarchyImpl.withRolePrefix("ROLE_").role("OPERATOR").implies("OFFICER").role("OFFICER")
                .implies("VIEWER").build();
    }

    @Bean
    PasswordEncoder encoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Accounts accounts(Users users, AccountTable made) {
        return new Accounts(users, made);
    }

    @Bean
    FirstOperator firstOperator(Accounts accounts, PasswordEncoder encoder) {
        return new FirstOperator(accounts.makeOperator(encoder));
    }

    /// Who signs in by OpenID Connect has the role of the user of that name, and none where there is no such user.
    @Bean
    GrantedAuthoritiesMapper authorities(Accounts accounts) {
        return new NamedAuthorities(accounts);
    }

    @Bean
    LoginThrottle loginThrottle(Clock clock) {
        return new LoginThrottle(clock);
    }

    @Bean
    ThrottleFilter throttleFilter(LoginThrottle throttle) {
        return new ThrottleFilter(throttle);
    }

    @Bean
    AuditLog auditLog(AuditTable table, Clock clock) {
        return new AuditLog(table, clock);
    }

    @Bean
    SignIns signIns(LoginThrottle throttle, AuditLog audit) {
        return new SignIns(throttle, audit);
    }

    @Bean
    static ViewerArgument viewerArgument(Accounts accounts) {
        return new ViewerArgument(accounts);
    }
}
