package com.openhtmltopdf.planted;

/// Stands for the PDF library where the planted house uses it wrongly.
public final class Renderer {}
