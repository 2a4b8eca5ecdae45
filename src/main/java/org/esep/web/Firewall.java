package org.esep.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/// Lets names of documents hold a percent sign. Addresses that are not in normal form, or hide a slash, a
/// backslash or a line break, stay refused.
@Configuration(proxyBeanMethods = false)
class Firewall {

    @Bean
    StrictHttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedPercent(true);
        return firewall;
    }
}
