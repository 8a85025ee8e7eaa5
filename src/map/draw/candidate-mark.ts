import type { ScreenPoint } from './letter-places.ts';

export interface CandidateMark {
  readonly group: SVGElement;
  /** @param offset of the letter from its point, in pixels */
  readonly moveTo: (point: ScreenPoint, offset: ScreenPoint) => void;
  /** Whether its name is written. */
  readonly setNamed: (isNamed: boolean) => void;
}

interface Described {
  /** Null: the name stands at the point itself. */
  readonly letter: string | null;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A point with its name; a candidate's stands apart, with its letter, on a leader. */
export function candidateMark({ letter, name, isChosen, onChoose }: Described): CandidateMark {
  const group = svgElement('g', { class: 'candidate-mark' });
  if (isChosen) group.setAttribute('data-chosen', '');
  const dot = svgElement('circle', { class: 'candidate-mark__point', r: '3.6' });
  const label = svgElement('text', { class: 'candidate-mark__name' });
  label.textContent = name;
  group.addEventListener('click', onChoose);
  const setNamed = (isNamed: boolean): void => {
    label.style.visibility = isNamed ? 'visible' : 'hidden';
  };
  if (letter === null) {
    const halo = svgElement('circle', { class: 'candidate-mark__halo', r: '11' });
    group.append(halo, dot, label);
    return {
      group,
      setNamed,
      moveTo({ x, y }) {
        set(halo, { cx: x, cy: y });
        set(dot, { cx: x, cy: y });
        set(label, { x: x + (isChosen ? 17 : 9), y: y + 5 });
      },
    };
  }
  const line = svgElement('line', {});
  const disc = svgElement('circle', { class: 'candidate-mark__disc', r: isChosen ? '12' : '10.5' });
  const sign = svgElement('text', { class: 'candidate-mark__letter', 'text-anchor': 'middle' });
  sign.textContent = letter;
  group.append(line, dot, disc, sign, label);
  return {
    group,
    setNamed,
    moveTo({ x, y }, offset) {
      const at = { x: x + offset.x, y: y + offset.y };
      set(line, { x1: x, y1: y, x2: at.x, y2: at.y });
      set(dot, { cx: x, cy: y });
      set(disc, { cx: at.x, cy: at.y });
      set(sign, { x: at.x, y: at.y + 4.6 });
      const isLeft = offset.x < 0;
      set(label, { x: at.x + (isLeft ? -17 : 17), y: at.y + 5 });
      label.setAttribute('text-anchor', isLeft ? 'end' : 'start');
    },
  };
}

export function svgElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function set(target: SVGElement, numbers: Readonly<Record<string, number>>): void {
  for (const [key, value] of Object.entries(numbers)) target.setAttribute(key, value.toFixed(1));
}
