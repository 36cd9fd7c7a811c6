package app.synoptic.exchange;

import app.synoptic.exchange.content.ExportContent;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Where an export goes. Whatever a format does meanwhile, writing ends when the export is not wanted any more.
final class StoppableOutput extends FilterOutputStream {

    private final ExportContent content;

    StoppableOutput(OutputStream out, ExportContent content) {
        super(out);
        this.content = content;
    }

    /// @throws java.util.concurrent.CancellationException if the export is not wanted any more
    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        content.goOn();
        out.write(bytes, from, count);
    }

    /// @throws java.util.concurrent.CancellationException if the export is not wanted any more
    @Override
    public void write(int b) throws IOException {
        content.goOn();
        out.write(b);
    }
}
