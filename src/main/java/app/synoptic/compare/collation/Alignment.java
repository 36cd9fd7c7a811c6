package app.synoptic.compare.collation;

import app.synoptic.domain.ReadingId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Aligns witnesses by the runs of words that any two of them have in common. The heaviest run is aligned first; each
/// next one is kept as far as all kept so far allow, that is, as long as no word would stand both before and behind
/// another, nor twice in one witness. After Morgenstern, Dress and Werner, “Multiple DNA and protein sequence alignment
/// based on segment-to-segment comparison”, PNAS 93 (1996); the blocks of Dekker and Middell's CollateX (2011) are
/// chosen alike. There is no guide tree and no gap cost, so that no witness comes before another.
final class Alignment {

    private final List<Witness> witnesses;
    private final List<List<Token>> words;
    /// The number of a witness's first node.
    private final int[] first;
    private final int nodes;
    /// Of each node the column it belongs to, which is the number of one of its nodes.
    private final int[] column;
    private final List<List<Integer>> members = new ArrayList<>();

    Alignment(List<Witness> witnesses) {
        this.witnesses = witnesses;
        this.words = witnesses.stream().map(Witness::words).toList();
        this.first = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            first[i + 1] = first[i] + words.get(i).size();
        }
        this.nodes = first[words.size()];
        this.column = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            column[node] = node;
            members.add(List.of(node));
        }
        align();
    }

    private void align() {
        PriorityQueue<Run> runs = new PriorityQueue<>(Run.ORDER);
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                collect(i, j, runs);
            }
        }
        while (!runs.isEmpty()) {
            Run run = runs.remove();
            int fits = fitting(run);
            if (fits == run.length()) {
                run.steps().forEach(step -> join(first[run.one()] + run.at() + step, first[run.other()] + run.otherAt() + step));
            } else {
                offer(run.part(0, fits), runs);
                offer(run.part(fits + 1, run.length()), runs);
            }
        }
    }

    private void collect(int one, int other, PriorityQueue<Run> runs) {
        List<Token> a = words.get(one);
        List<Token> b = words.get(other);
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                if (same(a, i, b, j) && !(i > 0 && j > 0 && same(a, i - 1, b, j - 1))) {
                    int length = 1;
                    while (i + length < a.size() && j + length < b.size() && same(a, i + length, b, j + length)) {
                        length++;
                    }
                    List<String> forms = a.subList(i, i + length).stream().map(Token::form).toList();
                    offer(new Run(one, i, other, j, forms), runs);
                }
            }
        }
    }

    private static boolean same(List<Token> a, int i, List<Token> b, int j) {
        return a.get(i).form().equals(b.get(j).form());
    }

    /// Keeps a run that is telling, or all that one of the two says.
    private void offer(Run run, PriorityQueue<Run> runs) {
        boolean whole = run.length() > 0
                && (run.length() == words.get(run.one()).size() || run.length() == words.get(run.other()).size());
        if (whole || run.telling()) {
            runs.add(run);
        }
    }

    /// How many words of the run fit, from its first on. Words of one run never stand in each other's way.
    private int fitting(Run run) {
        int step = 0;
        while (step < run.length() && fits(column[first[run.one()] + run.at() + step],
                column[first[run.other()] + run.otherAt() + step])) {
            step++;
        }
        return step;
    }

    private boolean fits(int one, int other) {
        return one == other || !reaches(one, other) && !reaches(other, one);
    }

    /// Whether a word of column `to` stands behind one of column `from`, or is in the same witness as one of them.
    private boolean reaches(int from, int to) {
        BitSet seen = new BitSet(nodes);
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (int node : members.get(open.remove())) {
                int next = node + 1;
                if (next < first[witness(node) + 1] && !seen.get(column[next])) {
                    if (column[next] == to) {
                        return true;
                    }
                    seen.set(column[next]);
                    open.add(column[next]);
                }
            }
        }
        return false;
    }

    private int witness(int node) {
        int witness = 0;
        while (first[witness + 1] <= node) {
            witness++;
        }
        return witness;
    }

    private void join(int one, int other) {
        int into = Math.min(column[one], column[other]);
        int from = Math.max(column[one], column[other]);
        if (into == from) {
            return;
        }
        List<Integer> all = new ArrayList<>(members.get(into));
        all.addAll(members.get(from));
        all.sort(null);
        members.set(into, all);
        members.set(from, List.of());
        all.forEach(node -> column[node] = into);
    }

    /// The columns, each behind those that its words follow; where there is a choice, the first witness goes on.
    List<Column> columns() {
        int[] next = new int[words.size()];
        List<Column> columns = new ArrayList<>();
        int witness = 0;
        while (witness < words.size()) {
            int node = first[witness] + next[witness];
            if (node == first[witness + 1] || !ready(column[node], next)) {
                witness++;
                continue;
            }
            Map<ReadingId, Token> tokens = new LinkedHashMap<>();
            for (int member : members.get(column[node])) {
                int owner = witness(member);
                tokens.put(witnesses.get(owner).reading(), words.get(owner).get(member - first[owner]));
                next[owner]++;
            }
            columns.add(new Column(tokens.values().iterator().next().form(), tokens));
            witness = 0;
        }
        return columns;
    }

    private boolean ready(int candidate, int[] next) {
        return members.get(candidate).stream().allMatch(node -> node == first[witness(node)] + next[witness(node)]);
    }
}
