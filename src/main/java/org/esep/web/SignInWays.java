package org.esep.web;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/// The identity providers (OpenID Connect) that the environment names besides the form.
@Component
class SignInWays {

    private final ObjectProvider<InMemoryClientRegistrationRepository> registrations;

    SignInWays(ObjectProvider<InMemoryClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    /// The names of the providers by the address at which to sign in.
    Map<String, String> providers() {
        var providers = new TreeMap<String, String>();
        registrations.ifAvailable(all -> all.forEach((ClientRegistration one) -> providers
                .put("/oauth2/authorization/" + one.getRegistrationId(), one.getClientName())));
        return providers;
    }
}
