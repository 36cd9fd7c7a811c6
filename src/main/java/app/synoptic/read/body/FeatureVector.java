package app.synoptic.read.body;

/// Figures written one after the other, always in the same order.
final class FeatureVector {

    private float[] values = new float[192];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = java.util.Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    float[] values() {
        return java.util.Arrays.copyOf(values, size);
    }
}
