import { StatementDto, StatementSource } from '../core/api/models';

/** One column of the table: the best statement of a year and everything that was ever recorded for it. */
export interface StatementYear {
  year: number;
  best: StatementDto;
  all: StatementDto[];
}

export function groupByYear(statements: readonly StatementDto[]): StatementYear[] {
  const years = new Map<number, StatementDto[]>();
  for (const statement of statements) {
    years.set(statement.year, [...(years.get(statement.year) ?? []), statement]);
  }
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, all]) => ({
      year,
      best: all.find((statement) => statement.isBest) ?? all[0],
      all: [...all].sort((a, b) => b.recordedTime.localeCompare(a.recordedTime)),
    }));
}

/** The revision that a new one of this year and source would replace; with one, a reason is required. */
export const currentOf = (
  statements: readonly StatementDto[],
  year: number | null,
  source: StatementSource | null,
): StatementDto | null =>
  statements.find((entry) => entry.year === year && entry.source === source && entry.isCurrent) ?? null;
