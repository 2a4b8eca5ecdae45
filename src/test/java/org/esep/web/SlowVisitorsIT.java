package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Visitors that begin to ask and never go on.
class SlowVisitorsIT {

    private static final int VISITORS = 300;
    private static final int PATIENCE = 60_000;

    @TempDir
    private Path folder;

    @Test
    void othersAreServedMeanwhileAndTheSlowOnesLetGo() throws Exception {
        var slow = new ArrayList<Socket>();
        try (var site = Site.on(folder)) {
            for (var number = 0; number < VISITORS; number++) {
                slow.add(begin(site));
            }
            assertThat(site.get("/login").statusCode()).isEqualTo(200);
            assertThat(slow.getLast().getInputStream().readAllBytes()).asString(StandardCharsets.US_ASCII)
                    .doesNotContain("200");
        } finally {
            close(slow);
        }
    }

    private static Socket begin(Site site) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), site.at("/").getPort());
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream().write("GET /login HTTP/1.1\r\nHost: local".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
