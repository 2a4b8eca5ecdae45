package org.esep.report.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/// Judges lines of JSON by a schema.
public final class LineSchemas {

    private LineSchemas() {}

    static String text(LineSchema schema) throws IOException {
        var out = new ByteArrayOutputStream();
        schema.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// What in the lines is not as the text of a schema says.
    public static List<String> errors(String schema, Stream<String> lines) {
        var judge = judge(schema);
        return lines.flatMap(line -> judge.validate(line, InputFormat.JSON).stream()
                .map(error -> error.getMessage() + " in " + line)).toList();
    }

    private static JsonSchema judge(String schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, InputFormat.JSON);
    }
}
