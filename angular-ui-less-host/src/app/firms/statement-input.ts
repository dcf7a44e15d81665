import { Figures, HEAD_COUNT_FIGURES, MONEY_FIGURES } from '../core/api/models';
import { wanToYuan } from '../shared/values/money';

export type MoneyUnit = 'wan' | 'yuan';

const YUAN_PER_WAN = 10_000;

/** What was typed in the chosen unit, as 元 for the wire; an empty box means unknown, not zero. */
export function toFigures(typed: Partial<Figures>, unit: MoneyUnit): Figures {
  const money = MONEY_FIGURES.map((figure) => {
    const value = typed[figure] ?? null;
    return [figure, value !== null && unit === 'wan' ? wanToYuan(value) : value] as const;
  });
  const heads = HEAD_COUNT_FIGURES.map((figure) => [figure, typed[figure] ?? null] as const);
  return Object.fromEntries([...money, ...heads]) as Figures;
}

/** Figures as they are typed in a unit; the reverse of `toFigures`. */
export function fromFigures(figures: Figures, unit: MoneyUnit): Figures {
  const money = MONEY_FIGURES.map((figure) => {
    const value = figures[figure];
    return [figure, value !== null && unit === 'wan' ? value / YUAN_PER_WAN : value] as const;
  });
  const heads = HEAD_COUNT_FIGURES.map((figure) => [figure, figures[figure]] as const);
  return Object.fromEntries([...money, ...heads]) as Figures;
}
