package org.esep.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out the files of a published folder, one by one or all in one archive. Only files that the manifest lists and
/// the viewer may see are found.
@Controller
final class FileDownloads {

    private final Editions editions;

    FileDownloads(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/reports/{definition}/{run}/files/{*path}")
    ResponseEntity<Resource> file(@PathVariable String definition, @PathVariable String run,
            @PathVariable String path, Viewer viewer) throws IOException {
        var published = editions.of(definition, run).published();
        var name = path.substring(1);
        var entry = published.entry(name).filter(_ -> new Sight(viewer, published).file(name))
                .orElseThrow(() -> new UnknownException(name));
        var file = new FileSystemResource(published.file(name).orElseThrow());
        return ResponseEntity.ok().contentType(FileKind.of(name).type()).eTag("\"" + entry.sha256() + "\"")
                .lastModified(file.lastModified()).cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(FileName.of(name, published.manifest())))
                .body(file);
    }

    @GetMapping("/reports/{definition}/{run}/all.zip")
    void all(@PathVariable String definition, @PathVariable String run, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var published = editions.of(definition, run).published();
        var files = new Sight(viewer, published).files();
        if (files.isEmpty()) {
            throw new UnknownException(run);
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                attachment(FileName.archive(definition, published.manifest())));
        Archive.write(published, files, response.getOutputStream());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build()
                .toString();
    }
}
