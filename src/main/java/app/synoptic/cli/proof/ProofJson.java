package app.synoptic.cli.proof;

import app.synoptic.domain.custody.ChainHead;
import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.domain.custody.TextCustody;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.SignatureState;
import app.synoptic.store.chain.CustodyFault;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was verified as one line of JSON. All names are always there; what is not known is null.
final class ProofJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProofJson() {}

    static String library(String folder, ChainHead head, List<CustodyFault> faults) {
        ObjectNode node = node("library", folder, faults.isEmpty());
        ArrayNode list = node.putArray("faults");
        faults.forEach(fault -> list.addObject().put("kind", ConstantTerm.of(fault.kind())).put("subject", fault.subject()));
        node.set("chain", chain(head));
        return MAPPER.writeValueAsString(node);
    }

    static String file(String file, FileProof proof) {
        ObjectNode node = node("file", file, proof.sound());
        ArrayNode list = node.putArray("faults");
        proof.faults().forEach(fault -> list.addObject().put("kind", ConstantTerm.of(fault.kind())).put("subject", fault.part()));
        signature(node, proof.signature());
        CustodyStatement statement = proof.statement();
        node.put("dossier", statement == null ? null : statement.dossier());
        node.set("chain", statement == null ? JsonNodeFactory.instance.nullNode() : chain(statement.head()));
        ArrayNode texts = node.putArray("texts");
        if (statement != null) {
            for (TextCustody text : statement.texts()) {
                texts.addObject().put("source", text.source().value()).put("kind", ConstantTerm.of(text.kind())).put("text", text.text().sha256())
                        .put("reader", text.reader()).put("words", text.words()).put("capture", text.capture())
                        .put("captured", text.captured().isEmpty() ? null : text.captured());
            }
        }
        return MAPPER.writeValueAsString(node);
    }

    private static void signature(ObjectNode node, @Nullable SignatureState signature) {
        if (signature == null) {
            node.putNull("signature");
            return;
        }
        ObjectNode signed = node.putObject("signature").put("name", signature.signer().name()).put("fingerprint", signature.signer().fingerprint())
                .put("holds", signature.holds()).put("whole", signature.whole());
        if (signature.stamped() == null) {
            signed.putNull("stamped");
        } else {
            signed.putObject("stamped").put("at", signature.stamped().at().toString()).put("by", signature.stamped().by()).put("holds", signature.stamped().holds());
        }
    }

    private static ObjectNode node(String kind, String name, boolean sound) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind).put("name", name).put("sound", sound);
    }

    private static ObjectNode chain(ChainHead head) {
        return JsonNodeFactory.instance.objectNode().put("library", head.library()).put("link", head.number()).put("hash", head.hash());
    }
}
