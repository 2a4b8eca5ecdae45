package org.esep.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.esep.deliver.SignedLinks;

/// Hands out the one file to which a link of a mail leads, to whoever has the link, until it expires.
@Controller
final class SharedFiles {

    private static final int PARTS = 3;

    private final SignedLinks links;
    private final Editions editions;
    private final Clock clock;

    SharedFiles(SignedLinks links, Editions editions, Clock clock) {
        this.links = links;
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping("/shared/{token}")
    ResponseEntity<Resource> file(@PathVariable String token, HttpServletRequest request) {
        var shared = links.verify(token, clock.instant()).orElseThrow(() -> new UnknownException("link"));
        AuditLog.writeInstead(request, shared.path() + " " + shared.recipient());
        var parts = shared.path().split("/", PARTS);
        if (parts.length != PARTS) {
            throw new UnknownException("link");
        }
        var published = editions.of(parts[0], parts[1]).published();
        var file = published.file(parts[2]).orElseThrow(() -> new UnknownException(parts[2]));
        return ResponseEntity.ok().contentType(FileKind.of(parts[2]).type())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(FileName.of(parts[2], published.manifest()), StandardCharsets.UTF_8).build()
                        .toString())
                .body(new FileSystemResource(file));
    }
}
