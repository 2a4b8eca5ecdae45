package org.esep.web;

import java.util.List;
import java.util.Locale;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/// The language of the pages: the one that the reader chose (`?lang=kk`, kept in a cookie), else the browser's.
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    static final List<String> LANGUAGES = List.of("en", "ru", "kk", "ky");
    private static final String PARAMETER = "lang";

    private final ViewerArgument viewer;
    private final AuditLog audit;

    PagesConfiguration(ViewerArgument viewer, AuditLog audit) {
        this.viewer = viewer;
        this.audit = audit;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewer);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName(PARAMETER);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
        registry.addInterceptor(audit);
    }

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(PARAMETER);
        resolver.setDefaultLocaleFunction(request -> {
            var wished = Locale.lookup(
                    Locale.LanguageRange.parse(request.getHeader("Accept-Language") == null
                            ? WebWords.DEFAULT
                            : request.getHeader("Accept-Language")),
                    LANGUAGES.stream().map(Locale::of).toList());
            return wished == null ? Locale.of(WebWords.DEFAULT) : wished;
        });
        return resolver;
    }
}
