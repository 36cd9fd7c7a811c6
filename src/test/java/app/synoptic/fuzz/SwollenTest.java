package app.synoptic.fuzz;

import app.synoptic.fuzz.target.FuzzTargets;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Some lines a great many times, as fuzzing found them: whoever looks at all of a page for each of its elements does not come to an end.
@Tag("slow")
class SwollenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "html | <html><body> | <h1>Nine dry weeks<p class='byline'>By Ida Renn | 4000",
        "html | <html><body> | <h1 itemprop='headline'>Nine dry weeks<div> | 4000",
        "html | <html><body> | <div class='author'> | 9000",
        "html | <html><body> | <footer class='author'><i>Ida Renn</i> | 4000",
        "html | <html><body> | <li><a href='/' rel=author>Ida Renn</a><ul> | 4000",
        "html | <html><body> | <time datetime='2026-01-01'>1 January 2026<div> | 4000",
        "html | <html><body> | <table><tr><td>words<p> | 4000",
        "html | '' | <meta property='og:site_name' content='The Vale Courier of Halden and of all the villages'><meta property='og:title' content='Nine dry weeks – a village'> | 3000",
        "html | <meta property='og:site_name' content='Vale'><title> | 'Nine dry weeks ' | 30000",
        "bibtex | '@article{a, author = {' | 'Ida Renn and ' | 60000",
        "bibtex | '@article{a, author = {' | ' ' | 800000",
        "bibtex | '@article{a, file = {' | 'a\\:' | 300000",
        "note | '' | '[' | 90000",
        "note | '' | '*a_ ' | 9000",
        "note | '' | 'https://a.example/(' | 5000",
        "custody | '' | ':' | 300000",
        "report | '%PDF-1.7' | '/ByteRange [0 1 9 9] <>' | 20000",
    })
    void areReadInTheTimeAndMemoryOfOthers(String target, String before, String words, int times) {
        try (Trial trial = new Trial(FuzzTargets.named(target))) {
            trial.give((before + words.repeat(times) + (target.equals("bibtex") ? "}}" : "")).getBytes(StandardCharsets.UTF_8));
        }
    }
}
