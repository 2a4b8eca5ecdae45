package org.esep.structured;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.corpus.SourceDocument;
import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.Notice;
import org.esep.settings.ConfigFolder;
import org.esep.settings.TableMappings;

/// What the reader took from a file by the mappings that come with the program.
record Taken(Optional<StructuredDocument> document, List<StructuredActivity> activities) {

    private static final TableMappings MAPPINGS = TableMappings.load(ConfigFolder.packaged());
    private static final long LARGEST = 100_000_000;

    static Taken of(Path folder, String name, byte[] content) throws IOException {
        return of(folder, name, content, LARGEST);
    }

    static Taken of(Path folder, String name, byte[] content, long largest) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        var reader = StructuredReader.of(MAPPINGS, largest, text -> text.replace("a.b@example.org", "-"));
        var activities = new ArrayList<StructuredActivity>();
        var document = reader.read(new SourceDocument(file, "in/" + name, "0", content.length, Optional.empty()),
                activities::add);
        return new Taken(document, activities);
    }

    boolean isNothing() {
        return document.isEmpty() && activities.isEmpty();
    }

    List<String> identifiers() {
        return activities.stream().map(StructuredActivity::identifier).toList();
    }

    <C extends Claim> List<C> claims(Class<C> kind) {
        return candidates().map(Candidate::claim).filter(kind::isInstance).map(kind::cast).toList();
    }

    List<String> pointers(Class<? extends Claim> kind) {
        return candidates().filter(candidate -> kind.isInstance(candidate.claim()))
                .map(candidate -> candidate.evidence().pointer().orElseThrow()).toList();
    }

    Stream<Candidate> candidates() {
        return activities.stream().flatMap(activity -> activity.candidates().stream());
    }

    /// The notices as `CODE detail`.
    List<String> notices() {
        return document.orElseThrow().notices().stream().map(notice -> notice.code() + " " + notice.detail()).toList();
    }

    List<Notice.Code> codes() {
        return document.orElseThrow().notices().stream().map(Notice::code).toList();
    }
}
