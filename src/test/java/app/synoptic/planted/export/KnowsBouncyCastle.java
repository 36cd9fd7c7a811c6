package app.synoptic.planted.export;

final class KnowsBouncyCastle {

    org.bouncycastle.asn1.ASN1Integer wrong;
}
