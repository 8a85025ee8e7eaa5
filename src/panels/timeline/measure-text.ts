const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** How wide a label of the strip is, in CSS pixels. */
export function measureLabel(label: string): number {
  const measured = known.get(label);
  if (measured !== undefined) return measured;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return label.length * 7;
  // The strip's own type (timeline.css), in its heavier cut: what is lit takes more room.
  context.font = `600 12px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
  const width = Math.ceil(context.measureText(label).width);
  known.set(label, width);
  return width;
}
