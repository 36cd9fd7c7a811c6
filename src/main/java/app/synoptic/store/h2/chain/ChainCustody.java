package app.synoptic.store.h2.chain;

import app.synoptic.domain.custody.ChainHead;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.chain.ChainAct;
import app.synoptic.store.chain.ChainLink;
import app.synoptic.store.chain.Custody;
import app.synoptic.store.chain.CustodyFault;
import app.synoptic.store.h2.sql.Connections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The custody of an open store.
public record ChainCustody(Connections connections) implements Custody {

    @Override
    public ChainHead head() {
        return connections.read(ChainRows::head);
    }

    @Override
    public void links(Consumer<ChainLink> taker) {
        connections.read(sql -> {
            sql.each("SELECT * FROM chain ORDER BY number", row -> taker.accept(ChainRows.link(row)));
            return true;
        });
    }

    @Override
    public Optional<ChainHead> at(long number) {
        return connections.read(sql -> {
            String library = ChainRows.head(sql).library();
            return sql.first("SELECT number, hash FROM chain WHERE number = ?", row -> new ChainHead(library, row.number("number"), row.text("hash")), number);
        });
    }

    @Override
    public Optional<ChainLink> captured(TextId text) {
        return connections.read(sql -> {
            Optional<String> capture = sql.first("SELECT capture FROM text WHERE sha = ?", row -> row.text("capture"), text.sha256());
            return capture.isEmpty() ? Optional.empty() : ChainRows.of(sql, ChainAct.CAPTURED, capture.get());
        });
    }

    @Override
    public Optional<ChainLink> read(TextId text) {
        return connections.read(sql -> ChainRows.of(sql, ChainAct.READ, text.sha256()));
    }

    @Override
    public List<CustodyFault> faults() {
        return connections.read(ChainCheck::faults);
    }
}
