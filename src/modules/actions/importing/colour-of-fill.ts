/** The colours by which plans say how an action stands. */
export type PlanColour = 'Red' | 'Amber' | 'Green' | 'Blue';

/** Less than this between the strongest and the weakest of red, green and blue is white, grey or black. */
const PALE = 40;

const HUES: readonly (readonly [below: number, colour: PlanColour | undefined])[] = [
  [20, 'Red'],
  [68, 'Amber'],
  [170, 'Green'],
  [260, 'Blue'],
  [335, undefined],
  [361, 'Red'],
];

/** What the fill of a cell stands for, by its hue, yellow and orange for amber; undefined for what is pale, purple or pink. */
export function colourOfFill(rgb: string): PlanColour | undefined {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const [strongest, weakest] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const between = strongest - weakest;
  if (!(between >= PALE)) return undefined;
  const sixth =
    strongest === red
      ? ((green - blue) / between + 6) % 6
      : strongest === green
        ? (blue - red) / between + 2
        : (red - green) / between + 4;
  return HUES.find(([below]) => sixth * 60 < below)?.[1];
}
