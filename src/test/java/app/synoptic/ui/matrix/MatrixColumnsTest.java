package app.synoptic.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class MatrixColumnsTest {

    @Property
    void sourcesLieSideBySideAndFillTheRoomOrRunOverIt(@ForAll @DoubleRange(min = 300, max = 4000) double width,
                                                       @ForAll @IntRange(min = 1, max = 60) int sources,
                                                       @ForAll @DoubleRange(min = 0, max = 9000) double offset) {
        MatrixColumns columns = new MatrixColumns(width, sources, 0).scrolled(offset);

        assertThat(columns.cell()).isBetween(MatrixColumns.NARROWEST, MatrixColumns.WIDEST);
        assertThat(columns.offset()).isBetween(0.0, columns.overflow());
        assertThat(columns.x(columns.first())).isLessThanOrEqualTo(columns.start() + 1e-6);
        if (columns.room() > 0) {
            assertThat(columns.x(columns.until() - 1)).isLessThan(width);
        }
        assertThat(columns.until() - columns.first()).isLessThanOrEqualTo((int) Math.ceil(columns.room() / columns.cell()) + 1);
    }

    @Property
    void revealingASourceShowsAllOfIt(@ForAll @DoubleRange(min = 700, max = 4000) double width,
                                      @ForAll @IntRange(min = 1, max = 60) int sources,
                                      @ForAll @IntRange(min = 0, max = 59) int at) {
        int source = at % sources;
        MatrixColumns columns = new MatrixColumns(width, sources, 0);
        MatrixColumns revealed = columns.scrolled(columns.revealing(source));

        assertThat(revealed.x(source)).isGreaterThanOrEqualTo(revealed.start() - 1e-6);
        assertThat(revealed.x(source) + revealed.cell()).isLessThanOrEqualTo(Math.max(width, revealed.start() + revealed.cell()) + 1e-6);
    }

    /// What a row says of all sources stands in a column of its own just where many are not all seen.
    @Property
    void countsAreToldWhereSourcesRunOver(@ForAll @DoubleRange(min = 300, max = 4000) double width, @ForAll @IntRange(min = 0, max = 600) int sources,
                                          @ForAll @DoubleRange(min = 0, max = 90000) double offset) {
        MatrixColumns columns = new MatrixColumns(width, sources, 0).scrolled(offset);

        assertThat(columns.counts() > 0).isEqualTo(columns.crowded());
        if (!columns.crowded() && sources > 8) {
            assertThat(columns.overflow()).isCloseTo(0, offset(1e-6));
        }
        if (sources > 0) {
            assertThat(columns.x(0) + columns.offset()).isCloseTo(columns.label() + MatrixColumns.VERDICT + columns.counts(), offset(1e-6));
        }
    }
}
