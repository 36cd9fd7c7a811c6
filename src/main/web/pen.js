// Draws the marks of the timeline on a canvas, in colours by role.

const ROLES = ['paper', 'ground', 'weekend', 'hover', 'line', 'line-strong', 'ink', 'ink-soft', 'ink-faint', 'mark', 'mark-soft', 'bar', 'bar-line', 'selected',
  'selected-soft', 'ring', 'hatch'];
const FULL = Math.PI * 2;

/** The colours of the theme that is shown. */
export function coloursOf(element) {
  const style = getComputedStyle(element);
  const colours = {};
  ROLES.forEach(role => colours[role] = style.getPropertyValue('--' + role).trim());
  ['slate', 'blue', 'teal', 'green', 'olive', 'brown', 'rust', 'violet'].forEach(hue => {
    colours['kind-' + hue] = style.getPropertyValue('--kind-' + hue).trim();
    colours['kind-' + hue + '-soft'] = style.getPropertyValue('--kind-' + hue + '-soft').trim();
  });
  colours.sans = style.getPropertyValue('--sans').trim();
  return colours;
}

/** A canvas as sharp as the screen, and its pen. */
export function sharpen(canvas, width, height, ratio = Math.min(3, window.devicePixelRatio || 1)) {
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const pen = canvas.getContext('2d');
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  return pen;
}

/** A mark: `disc`, `ring` for a date that is not firm, `diamond` for what was only planned, `cross` for what is denied. */
export function mark(pen, shape, x, y, size, colour, ground) {
  pen.beginPath();
  if (shape === 'ring') {
    pen.setLineDash([2.2, 1.8]);
  }
  pen.lineWidth = 1.4;
  pen.strokeStyle = colour;
  if (shape === 'cross') {
    pen.moveTo(x - size + 1, y - size + 1);
    pen.lineTo(x + size - 1, y + size - 1);
    pen.moveTo(x + size - 1, y - size + 1);
    pen.lineTo(x - size + 1, y + size - 1);
    pen.stroke();
  } else {
    if (shape === 'diamond') {
      pen.moveTo(x, y - size - 1);
      pen.lineTo(x + size + 1, y);
      pen.lineTo(x, y + size + 1);
      pen.lineTo(x - size - 1, y);
      pen.closePath();
    } else {
      pen.arc(x, y, size, 0, FULL);
    }
    pen.fillStyle = shape === 'disc' ? colour : ground;
    pen.fill();
    if (shape !== 'disc') {
      pen.stroke();
    }
  }
  if (shape === 'ring') {
    pen.setLineDash([]);
  }
}

/** Many discs in one line, as one shape; where they are so many that they touch, as a comb of whole pixels, which costs least. */
export function beads(pen, places, y, colour) {
  pen.fillStyle = colour;
  if (places.length > 250) {
    places.forEach(x => pen.fillRect(Math.round(x), y - 3, 1, 7));
    return;
  }
  pen.beginPath();
  places.forEach(x => {
    pen.moveTo(x + 3, y);
    pen.arc(x, y, 3, 0, FULL);
  });
  pen.fill();
}

export function box(pen, x, y, width, height, radius) {
  pen.beginPath();
  pen.roundRect(x, y, Math.max(0, width), height, radius);
}

/** Slanting lines, for the time that a source could not know of. */
export function hatching(pen, colour) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const strokes = tile.getContext('2d');
  strokes.strokeStyle = colour;
  strokes.lineWidth = 1.2;
  for (const shift of [-8, 0, 8]) {
    strokes.moveTo(shift - 1, 9);
    strokes.lineTo(shift + 9, -1);
  }
  strokes.stroke();
  return pen.createPattern(tile, 'repeat');
}

export function line(pen, x1, y1, x2, y2) {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}

export function lettering(pen, text, x, y, colour, font) {
  pen.fillStyle = colour;
  pen.font = font;
  pen.fillText(text, x, y);
}
