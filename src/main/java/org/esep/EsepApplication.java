package org.esep;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program's start. Its exit code is that of the command that ran.
@SpringBootApplication(proxyBeanMethods = false)
public final class EsepApplication {

    private EsepApplication() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String... args) {
        System.exit(SpringApplication.exit(SpringApplication.run(EsepApplication.class, args)));
    }
}
