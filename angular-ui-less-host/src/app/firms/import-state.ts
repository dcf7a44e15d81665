import { ImportBatchDto } from '../core/api/models';

/** Steps of the wizard: 0 upload, 1 check, 2 apply, 3 result. The batch alone says which one, so a reload loses nothing. */
export type ImportStep = 0 | 1 | 2 | 3;

export function stepOf(batch: Pick<ImportBatchDto, 'state'> | null): ImportStep {
  switch (batch?.state) {
    case 'Staged':
      return 1;
    case 'Applying':
      return 2;
    case 'Applied':
    case 'Discarded':
      return 3;
    default:
      return 0;
  }
}

/** Only a batch at work changes by itself. */
export const needsPolling = (batch: Pick<ImportBatchDto, 'state'> | null): boolean => batch?.state === 'Applying';

export function progressOf(batch: Pick<ImportBatchDto, 'state' | 'appliedRows' | 'validRows'>): number {
  if (batch.state === 'Applied') {
    return 100;
  }
  const share = batch.validRows === 0 ? 0 : (batch.appliedRows / batch.validRows) * 100;
  return Math.min(99, Math.floor(share));
}

export interface ImportChoices {
  /** Everything is fine and something would change. */
  canApply: boolean;
  /** Some rows are wrong, others could go in without them. */
  canSkip: boolean;
  hasErrors: boolean;
}

export function choicesOf(batch: Pick<ImportBatchDto, 'state' | 'validRows' | 'invalidRows'>): ImportChoices {
  const isStaged = batch.state === 'Staged';
  const hasErrors = batch.invalidRows > 0;
  const hasRows = batch.validRows > 0;
  return { canApply: isStaged && hasRows && !hasErrors, canSkip: isStaged && hasRows && hasErrors, hasErrors };
}
