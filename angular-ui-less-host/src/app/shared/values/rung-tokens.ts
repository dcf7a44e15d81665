import { Rung } from '../../core/api/models';

/** Name of the rung's CSS variable in src/styles/tokens.less; `-fg` and `-bg` are its text and tint. */
export const rungToken = (rung: Rung): string => `--fl-rung-${rung.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase()}`;

/** Shapes that stay apart in greyscale, on a 12 × 12 field. */
export const RUNG_SHAPES: Record<Rung, string> = {
  Seed: 'M6 2.2a3.8 3.8 0 1 0 .01 0zM6 4a2 2 0 1 1-.01 0z',
  TechSme: 'M6 1.6a4.4 4.4 0 1 0 .01 0z',
  HighTech: 'M2 2h8v8H2z',
  Gazelle: 'M6 1.2 11 10.4H1z',
  PotentialUnicorn: 'M6 .6 11.4 6 6 11.4.6 6zM6 3.4 3.4 6 6 8.6 8.6 6z',
  Unicorn: 'M6 .6 11.4 6 6 11.4.6 6z',
  Listed: 'M6 .6l1.6 3.5 3.8.4-2.8 2.6.8 3.8L6 9l-3.4 1.9.8-3.8L.6 4.5l3.8-.4z',
};
