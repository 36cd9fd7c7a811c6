package app.synoptic.domain;

import java.time.ZoneId;

public record EdtfDate(String todo) implements Edtf {
    @Override
    public Bounds bounds(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean approximate() {
        return false;
    }

    @Override
    public boolean uncertain() {
        return false;
    }
}
