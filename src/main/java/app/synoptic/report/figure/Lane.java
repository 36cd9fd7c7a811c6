package app.synoptic.report.figure;

import java.util.List;

/// One lane of a figure: whose it is, and what is marked on it.
record Lane(String name, List<Dated> marks) {

    Lane {
        marks = List.copyOf(marks);
    }
}
