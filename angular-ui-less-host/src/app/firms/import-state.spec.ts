import { choicesOf, needsPolling, progressOf, stepOf } from './import-state';

describe('import wizard', () => {
  it('finds its step again from the batch alone', () => {
    expect(stepOf(null)).toBe(0);
    expect(stepOf({ state: 'Staged' })).toBe(1);
    expect(stepOf({ state: 'Applying' })).toBe(2);
    expect(stepOf({ state: 'Applied' })).toBe(3);
    expect(stepOf({ state: 'Discarded' })).toBe(3);
  });

  it('asks for progress only while something moves', () => {
    expect(needsPolling(null)).toBe(false);
    expect(needsPolling({ state: 'Applying' })).toBe(true);
    expect(needsPolling({ state: 'Applied' })).toBe(false);
  });

  it('shows 100 % only when the batch says that it is done', () => {
    expect(progressOf({ state: 'Applying', appliedRows: 30, validRows: 40 })).toBe(75);
    expect(progressOf({ state: 'Applying', appliedRows: 40, validRows: 40 })).toBe(99);
    expect(progressOf({ state: 'Applied', appliedRows: 40, validRows: 40 })).toBe(100);
    expect(progressOf({ state: 'Applying', appliedRows: 0, validRows: 0 })).toBe(0);
  });

  it('offers the plain import only without errors, and skipping only with some good rows', () => {
    expect(choicesOf({ state: 'Staged', validRows: 9, invalidRows: 0 })).toMatchObject({
      canApply: true,
      canSkip: false,
    });
    expect(choicesOf({ state: 'Staged', validRows: 9, invalidRows: 3 })).toMatchObject({
      canApply: false,
      canSkip: true,
    });
    expect(choicesOf({ state: 'Staged', validRows: 0, invalidRows: 3 })).toMatchObject({
      canApply: false,
      canSkip: false,
    });
    expect(choicesOf({ state: 'Applied', validRows: 9, invalidRows: 0 }).canApply).toBe(false);
  });
});
