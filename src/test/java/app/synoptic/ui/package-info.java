@org.jspecify.annotations.NullMarked
package app.synoptic.ui;
